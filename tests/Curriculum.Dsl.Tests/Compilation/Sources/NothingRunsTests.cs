using System.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;

namespace Curriculum.Dsl.Tests.Compilation.Sources;

/// <summary>Whatever stands in a repository, reading it runs none of it.</summary>
public sealed class NothingRunsTests : IDisposable
{
    private readonly Neighbours _catalogs = new();
    private readonly string _trap;
    private readonly string _hash;

    public NothingRunsTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the traps are shell scripts");
        _catalogs.Manifest("noord", "n");
        _catalogs.Module("noord", "n/lassen");
        _catalogs.Write("noord/.gitattributes", "* filter=val diff=val merge=val ident\n");
        _hash = _catalogs.Commit("noord");
        _catalogs.Manifest("regio", "r", $"invoer:\n  - {{repository: ../noord, commit: {_hash}}}\n");
        _trap = _catalogs.PathOf("val");
        _catalogs.Script("val", $"#!/bin/sh\ntouch '{Marker}'\nexit 1\n");
    }

    private string Marker => _catalogs.PathOf("gelopen");

    public void Dispose() => _catalogs.Dispose();

    /// <summary>The trap itself works: git as people run it falls into it.</summary>
    [Fact]
    public void The_trap_springs_for_who_runs_git_as_usual()
    {
        SetTraps();
        Run("git", "-C", _catalogs.PathOf("noord"), "status");
        Assert.True(File.Exists(Marker));
    }

    [Fact]
    public void No_line_of_the_configuration_of_a_repository_runs()
    {
        SetTraps();
        Assert.Equal("", _catalogs.Told());
        Assert.False(File.Exists(Marker));
    }

    /// <summary>Git fetches from a partial clone, object by object, by whatever program the clone names.</summary>
    [Fact]
    public void A_partial_clone_fetches_nothing()
    {
        SetTraps();
        foreach (
            var (name, value) in new[]
            {
                ("core.repositoryFormatVersion", "1"),
                ("extensions.partialClone", "origin"),
                ("remote.origin.promisor", "true"),
                ("remote.origin.url", $"ext::{_trap}"),
                ("remote.origin.uploadpack", _trap),
                ("remote.origin.vcs", "val"),
                ("core.sshCommand", _trap),
                ("protocol.allow", "always"),
            }
        )
        {
            _catalogs.Git("noord", "config", name, value);
        }

        var blob = _catalogs.Git("noord", "rev-parse", "HEAD:modules/n/lassen.yaml");
        File.Delete(_catalogs.PathOf($"noord/.git/objects/{blob[..2]}/{blob[2..]}"));
        Run("git", "-C", _catalogs.PathOf("noord"), "cat-file", "-p", blob);
        Assert.True(File.Exists(Marker), "the trap does not spring");
        File.Delete(Marker);
        Assert.Equal("catalogus.yaml CUR1001", _catalogs.Codes());
        Assert.False(File.Exists(Marker));
    }

    /// <summary>Another object may stand in the place of a commit, without the hash showing it.</summary>
    [Fact]
    public void No_commit_stands_in_for_another()
    {
        _catalogs.Module("noord", "n/lassen", hours: 99);
        var other = _catalogs.Commit("noord");
        _catalogs.Git("noord", "replace", _hash, other);
        Assert.Contains(
            "99",
            _catalogs.Git("noord", "show", $"{_hash}:modules/n/lassen.yaml"),
            StringComparison.Ordinal
        );
        Assert.Equal(8, Assert.Single(_catalogs.Compile().Catalog!.Modules).Load.Hours);
    }

    [Fact]
    public void Nothing_is_written_in_the_repository()
    {
        var before = Listing();
        Assert.Equal("", _catalogs.Told());
        Assert.Equal(before, Listing());
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_repository_is_not_waited_for()
    {
        Directory.Delete(_catalogs.PathOf("noord/.git"), recursive: true);
        Run("mkfifo", _catalogs.PathOf("noord/.git"));
        Assert.Equal("catalogus.yaml CUR1001", _catalogs.Codes());
    }

    [Fact]
    public void A_git_that_hangs_is_stopped()
    {
        _catalogs.Script("traag", "#!/bin/sh\nsleep 60 & sleep 60\n");
        var git = new GitProgram(_catalogs.PathOf("traag"), TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();
        Assert.Equal("slow-git", git.Fault(_catalogs.Root)?.Reason);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("git version 2.29.9", "old-git")]
    [InlineData("git version 1.99.0", "old-git")]
    [InlineData("git version 2.30.0", null)]
    [InlineData("git version 3.0", null)]
    [InlineData("git version 2.39.5 (Apple Git-154)", null)]
    [InlineData("hub version 2.39.5", "no-git")]
    [InlineData("git version two", "no-git")]
    public void A_git_that_is_too_old_is_told(string version, string? reason)
    {
        _catalogs.Script("oud", $"#!/bin/sh\necho '{version}'\n");
        var git = new GitProgram(_catalogs.PathOf("oud"), TimeSpan.FromMinutes(1));
        Assert.Equal(reason, git.Fault(_catalogs.Root)?.Reason);
    }

    [Fact]
    public void A_git_that_is_not_there_is_told() =>
        Assert.Equal(
            "no-git",
            new GitProgram(_catalogs.PathOf("weg"), TimeSpan.FromMinutes(1)).Fault(_catalogs.Root)?.Reason
        );

    /// <summary>Two thousand files are read by as many programs as two are.</summary>
    [Fact]
    public void However_many_files_there_are_git_is_started_as_often()
    {
        for (var file = 0; file < 2_000; file++)
        {
            _catalogs.Module("noord", $"n/m{file}");
        }

        var hash = _catalogs.Commit("noord");
        _catalogs.Script("telt", $"#!/bin/sh\necho \"$1\" >> '{_catalogs.PathOf("gestart")}'\nexec git \"$@\"\n");
        var git = new GitProgram(_catalogs.PathOf("telt"), TimeSpan.FromMinutes(1));
        var (files, fault) = GitCommit.Read(git, new CatalogSource.Commit(_catalogs.PathOf("noord"), hash, ""));
        Assert.Null(fault);
        Assert.Equal(2_002, files.Count);
        Assert.Equal("rev-parse ls-tree cat-file", string.Join(' ', File.ReadAllLines(_catalogs.PathOf("gestart"))));
        Assert.Equal(2_001, CatalogCompiler.Compile(files).Catalog!.Modules.Length);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    /// <summary>Every key of git's configuration, and every hook, that names a program which reading might start.</summary>
    private void SetTraps()
    {
        string[] keys =
        [
            "core.fsmonitor",
            "core.hooksPath",
            "core.pager",
            "core.editor",
            "core.sshCommand",
            "core.gitProxy",
            "core.askPass",
            "core.alternateRefsCommand",
            "credential.helper",
            "diff.external",
            "diff.val.textconv",
            "diff.val.command",
            "filter.val.clean",
            "filter.val.smudge",
            "filter.val.process",
            "merge.val.driver",
            "gpg.program",
            "uploadpack.packObjectsHook",
            "pager.ls-tree",
            "pager.cat-file",
        ];
        foreach (var key in keys)
        {
            _catalogs.Git("noord", "config", key, _trap);
        }

        foreach (var key in new[] { "alias.rev-parse", "alias.ls-tree", "alias.cat-file" })
        {
            _catalogs.Git("noord", "config", key, $"!{_trap}");
        }

        _catalogs.Git("noord", "config", "--unset", "core.hooksPath");
        foreach (
            var hook in new[] { "post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman" }
        )
        {
            File.Copy(_trap, _catalogs.PathOf($"noord/.git/hooks/{hook}"), overwrite: true);
        }

        File.Delete(Marker);
    }

    private string Listing() =>
        string.Join(
            '\n',
            new DirectoryInfo(_catalogs.PathOf("noord"))
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(entry => $"{entry.FullName} {entry.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal)
        );
}
