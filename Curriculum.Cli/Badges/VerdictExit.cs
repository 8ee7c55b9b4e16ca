using Curriculum.Badges;

namespace Curriculum.Cli.Badges;

/// <summary>Says the verdict on a badge as an exit code.</summary>
internal static class VerdictExit
{
    /// <summary>Returns the exit code; <paramref name="good"/> when the badge was found good.</summary>
    public static int Of(BadgeVerdict verdict, int good = ExitCode.Yes) =>
        verdict.IsForged ? ExitCode.NotAuthentic
        : verdict.Verdict == Verdict.No ? ExitCode.No
        : verdict.Verdict == Verdict.Unknown ? ExitCode.Undetermined
        : good;
}
