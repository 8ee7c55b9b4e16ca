#!/usr/bin/env bash
# Searches, guided by coverage, for an input that escapes: ./run.sh SECONDS [rule|file]. Needs afl++ and a release build.
# What it finds stays in artifacts/fuzz/TARGET/found, so that a next run goes on where this one ended.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?how many seconds}
target=${2:-rule}
program=artifacts/bin/Curriculum.Fuzz/release
work=artifacts/fuzz/$target
samples=(tests/Samples/small-nl tests/Samples/whole-nl tests/Samples/sixteen-faults)

rm -rf "$work/program" "$work/seeds"
mkdir -p "$work"
cp -r "$program" "$work/program"
"$program/Curriculum.Fuzz" instrument "$work"/program/{Curriculum.Dsl,Sprache,YamlDotNet}.dll
"$program/Curriculum.Fuzz" seeds "$target" "$work/seeds" "${samples[@]}"

input=$work/seeds
[[ -d $work/found ]] && input=-
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
nice -n 10 afl-fuzz -i "$input" -o "$work/found" -t 2000 -m none -V "$seconds" \
    -- "$work/program/Curriculum.Fuzz" afl "$target" > "$work/log.txt" || { tail -n 20 "$work/log.txt"; exit 1; }

stats=$work/found/default/fuzzer_stats
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|bitmap_cvg|saved_crashes|saved_hangs)' "$stats"
grep -q '^saved_crashes *: 0$' "$stats" && grep -q '^saved_hangs *: 0$' "$stats"
