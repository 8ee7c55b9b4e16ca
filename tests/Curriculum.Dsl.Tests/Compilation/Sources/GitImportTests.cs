using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation.Sources;

public sealed class GitImportTests : IDisposable
{
    private readonly Neighbours _catalogs = new();

    public void Dispose() => _catalogs.Dispose();

    /// <summary>What is pinned does not move with what somebody is working on.</summary>
    [Fact]
    public void The_commit_is_read_and_not_the_work_tree()
    {
        var hash = North();
        _catalogs.Module("noord", "n/lassen", hours: 99);
        _catalogs.Module("noord", "n/nieuw");
        File.Delete(_catalogs.PathOf("noord/modules/n/meten.yaml"));
        _catalogs.Git("noord", "add", "-A");
        _catalogs.Module("noord", "n/lassen", hours: 98);
        Import($"{{repository: ../noord, commit: {hash}}}");
        var compilation = _catalogs.Compile();
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(
            "n/lassen 8, n/meten 8",
            string.Join(", ", compilation.Catalog!.Modules.Select(module => $"{module.Id} {module.Load.Hours}"))
        );
        Assert.Equal(("noord", hash), (compilation.Sources[1].Name, compilation.Sources[1].Commit));
    }

    [Fact]
    public void The_same_commit_means_the_same_from_a_folder_a_clone_and_a_bare_clone()
    {
        var hash = North();
        _catalogs.Git("", "clone", "-q", "--bare", "noord", "bloot.git");
        _catalogs.Git("noord", "worktree", "add", "-q", "../naast");
        _catalogs.Git("", "clone", "-q", "--shared", "noord", "geleend");
        string[] imports =
        [
            "{map: ../noord}",
            $"{{repository: ../noord, commit: {hash}}}",
            $"{{repository: ../bloot.git, commit: {hash}}}",
            $"{{repository: ../naast, commit: {hash}}}",
            $"{{repository: ../geleend, commit: {hash}}}",
        ];
        var digests = new List<string?>();
        foreach (var import in imports)
        {
            Import(import);
            var compilation = _catalogs.Compile();
            Assert.Equal("", Texts.Listed(compilation.Diagnostics));
            digests.Add(compilation.Catalog!.Digest);
        }

        Assert.Single(digests.Distinct(StringComparer.Ordinal));
        Import(imports[2]);
        Assert.Equal("bloot", _catalogs.Compile().Sources[1].Name);
    }

    /// <summary>However a catalog is divided, it is the same catalog: here the papers of the demo catalog lie elsewhere.</summary>
    [Fact]
    public void A_divided_catalog_means_what_the_whole_one_does()
    {
        var whole = CatalogFolder.Read(Golden.Sample("../../catalog"));
        foreach (var file in whole)
        {
            var isPaper = file.Path.StartsWith("bewijzen/", StringComparison.Ordinal);
            _catalogs.Write($"{(isPaper ? "papieren" : "rest")}/{file.Path}", Texts.Of(file));
        }

        var manifest = Texts.Of(CatalogManifest.Find(whole)!);
        _catalogs.Write("papieren/catalogus.yaml", manifest);
        var hash = _catalogs.Commit("papieren");
        foreach (var import in new[] { "{map: ../papieren}", $"{{repository: ../papieren, commit: {hash}}}" })
        {
            _catalogs.Write("rest/catalogus.yaml", $"{manifest.TrimEnd()}\ninvoer:\n  - {import}\n");
            var divided = _catalogs.Compile("rest");
            Assert.Equal("", Texts.Listed(divided.Diagnostics));
            Assert.Equal(CatalogCompiler.Compile(whole).Catalog!.Digest, divided.Catalog!.Digest);
        }
    }

    [Fact]
    public void A_repository_of_long_hashes_is_read()
    {
        var hash = North("--object-format=sha256");
        Assert.Equal(64, hash.Length);
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal("", _catalogs.Told());
        Assert.Equal(2, _catalogs.Compile().Catalog!.Modules.Length);
    }

    [Fact]
    public void Packed_objects_are_read_as_loose_ones()
    {
        var hash = North();
        _catalogs.Git("noord", "gc", "-q");
        _catalogs.Git("noord", "pack-refs", "--all");
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal("", _catalogs.Told());
    }

    [Fact]
    public void A_catalog_may_lie_deeper_in_its_repository_and_import_what_lies_beside_it()
    {
        _catalogs.Manifest("noord/gedeeld", "g");
        _catalogs.Module("noord/gedeeld", "g/vca");
        _catalogs.Manifest("noord/catalog", "n", "invoer:\n  - {map: ../gedeeld}\n");
        _catalogs.Module("noord/catalog", "n/lassen", more: "vereist: g/vca\n");
        var hash = _catalogs.Commit("noord");
        Directory.Delete(_catalogs.PathOf("noord/gedeeld"), recursive: true);
        Import($"{{repository: ../noord, commit: {hash}, map: catalog}}");
        var compilation = _catalogs.Compile();
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(
            $" - gedeeld {hash} noord {hash}",
            string.Join(' ', compilation.Sources.Select(source => $"{source.Name} {source.Commit ?? "-"}"))
        );
    }

    /// <summary>A folder outside the repository is whatever it is today, and so the commit would mean another thing tomorrow.</summary>
    [Fact]
    public void A_commit_imports_no_folder_outside_its_repository()
    {
        _catalogs.Manifest("zuid", "z");
        _catalogs.Manifest("noord", "n", "invoer:\n  - {map: ../zuid}\n");
        var hash = _catalogs.Commit("noord");
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal(
            "noord:catalogus.yaml:7:11 CUR1001 `../zuid` is niet in te voeren: een commit voert alleen in wat in dezelfde repository staat (laat haar de andere repository invoeren, met een commit)\n",
            _catalogs.Told()
        );
    }

    [Fact]
    public void A_commit_may_import_another_repository_at_its_commit()
    {
        _catalogs.Manifest("zuid", "z");
        _catalogs.Module("zuid", "z/meten");
        var south = _catalogs.Commit("zuid");
        _catalogs.Manifest("noord", "n", $"invoer:\n  - {{repository: ../zuid, commit: {south}}}\n");
        _catalogs.Module("noord", "n/lassen", more: "vereist: z/meten\n");
        var hash = _catalogs.Commit("noord");
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal("", _catalogs.Told());
        Assert.Equal(2, _catalogs.Compile().Catalog!.Modules.Length);
    }

    /// <summary>Two commits of one catalog are two catalogs; only where they differ is there anything to tell.</summary>
    [Fact]
    public void Two_commits_of_one_repository_agree_or_are_told()
    {
        var before = North();
        _catalogs.Module("noord", "n/lassen", hours: 12);
        var after = _catalogs.Commit("noord");
        _catalogs.Manifest(
            "regio",
            "r",
            $"invoer:\n  - {{repository: ../noord, commit: {before}}}\n  - {{repository: ../noord, commit: {after}}}\n"
        );
        var diagnostic = Assert.Single(_catalogs.Compile().Diagnostics);
        Assert.Equal("CUR1003", diagnostic.Code);
        Assert.Equal(
            string.Join(
                ' ',
                new[] { before, after }
                    .Select(hash => $"noord@{hash[..7]}:modules/n/lassen.yaml")
                    .Order(StringComparer.Ordinal)
            ),
            $"{diagnostic.Span().File} {diagnostic.Arguments[2].Split(":3:")[0]}"
        );
    }

    [Fact]
    public void What_a_folder_refuses_is_refused_in_a_commit()
    {
        var north = North();
        _catalogs.Write("noord/modules/n/leeg.yaml", "");
        _catalogs.Write("noord/modules/n/groot.yaml", new string('#', 300 * 1024));
        _catalogs.Write("noord/modules/n/ander.yml", "id: n/ander\n");
        _catalogs.Write("noord/modules/.verborgen/x.yaml", "id: x\n");
        _catalogs.Write("noord/modules/n/x.test.yaml", "scenarios: []\n");
        _catalogs.Write("noord/modules/n/stil\u202E.yaml", "id: n/stil\n");
        File.CreateSymbolicLink(_catalogs.PathOf("noord/modules/n/naar.yaml"), "lassen.yaml");
        Directory.CreateSymbolicLink(_catalogs.PathOf("noord/rollen"), "modules");
        _catalogs.Git("noord", "add", ".");
        _catalogs.Git("noord", "update-index", "--add", "--cacheinfo", $"160000,{north},modules/n/elders");
        _catalogs.Git("noord", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        var hash = _catalogs.Git("noord", "rev-parse", "HEAD");
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal(
            "noord:modules/n/ander.yml CUR0007, noord:modules/n/elders CUR0005, noord:modules/n/groot.yaml CUR0001, noord:modules/n/leeg.yaml CUR0008, noord:modules/n/naar.yaml CUR0005, noord:modules/n/stil\uFFFD.yaml CUR0005, noord:rollen CUR0005",
            _catalogs.Codes()
        );
    }

    [Theory]
    [InlineData("HEAD", "`HEAD` is not the whole hash of a commit")]
    [InlineData("--help", "`--help` is not the whole hash of a commit")]
    [InlineData("-x", "`-x` is not the whole hash of a commit")]
    [InlineData("..", "`..` is not the whole hash of a commit")]
    [InlineData("1a2b3c4", "`1a2b3c4` is not the whole hash of a commit")]
    [InlineData(
        "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
        "the clone does not have commit `1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d`"
    )]
    [InlineData(
        "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809",
        "the clone does not have commit `1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809`"
    )]
    public void Only_the_whole_hash_of_a_commit_that_is_there_counts(string commit, string reason)
    {
        North();
        Import($"{{repository: ../noord, commit: {commit}}}");
        var diagnostic = Assert.Single(_catalogs.Compile().Diagnostics);
        Assert.Equal(reason, diagnostic.Expected[0].English);
        Assert.Contains("`git -C ../noord ", diagnostic.Help(TextLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_of_anything_but_a_commit_is_no_commit()
    {
        North();
        var tree = _catalogs.Git("noord", "rev-parse", "HEAD^{tree}");
        _catalogs.Git("noord", "-c", "user.name=x", "-c", "user.email=x@example.org", "tag", "-a", "v1", "-m", "x");
        var tag = _catalogs.Git("noord", "rev-parse", "v1");
        foreach (var hash in new[] { tree, tag })
        {
            Import($"{{repository: ../noord, commit: {hash}}}");
            Assert.StartsWith(
                "the clone does not have commit",
                _catalogs.Compile().Diagnostics.Single().Expected[0].English,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_missing_clone_is_told_with_the_command_to_run()
    {
        var hash = North();
        Import($"{{repository: ../weg, commit: {hash}}}");
        Assert.Equal(
            "catalogus.yaml:7:18 CUR1001 `../weg` is niet in te voeren: daar is geen kloon van een repository (haal haar op, vanuit de map van deze catalogus: `git clone ADRES ../weg`)\n",
            _catalogs.Told()
        );
        Import($"{{repository: ../noord, commit: {hash}, map: catalog}}");
        Assert.Equal(
            "that commit has no folder `catalog`",
            _catalogs.Compile().Diagnostics.Single().Expected[0].English
        );
        Import($"{{repository: ../noord, commit: {hash}, map: modules}}");
        Assert.StartsWith(
            "there is no `catalogus.yaml`",
            _catalogs.Compile().Diagnostics.Single().Expected[0].English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_clone_without_all_files_is_told()
    {
        var hash = North();
        var blob = _catalogs.Git("noord", "rev-parse", "HEAD:modules/n/lassen.yaml");
        var file = new FileInfo(_catalogs.PathOf($"noord/.git/objects/{blob[..2]}/{blob[2..]}"));
        file.Attributes &= ~FileAttributes.ReadOnly;
        file.Delete();
        Import($"{{repository: ../noord, commit: {hash}}}");
        var diagnostic = Assert.Single(_catalogs.Compile().Diagnostics);
        Assert.Equal("the clone does not have all files of that commit", diagnostic.Expected[0].English);
    }

    [Theory]
    [InlineData(100_001, 8)]
    [InlineData(1_100, 255 * 1024)]
    public void What_is_larger_than_a_catalog_may_be_is_not_read(int files, int length)
    {
        North();
        _catalogs.Write("noord/groot", new string('#', length));
        var blob = _catalogs.Git("noord", "hash-object", "-w", "groot");
        var lines = Enumerable.Range(0, files).Select(file => $"100644 blob {blob}\tm{file}.yaml\n");
        var tree = _catalogs.Fed("noord", string.Concat(lines), "mktree");
        var hash = _catalogs.Git(
            "noord",
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.org",
            "commit-tree",
            tree,
            "-m",
            "x"
        );
        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal("it holds more than a catalog may", _catalogs.Compile().Diagnostics.Single().Expected[0].English);
    }

    /// <summary>A commit that is cut off is told, and the catalog beside it is still looked at.</summary>
    [Fact]
    public void Objects_that_are_damaged_are_told()
    {
        var hash = North();
        foreach (
            var file in new DirectoryInfo(_catalogs.PathOf("noord/.git/objects")).EnumerateFiles(
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            file.Attributes &= ~FileAttributes.ReadOnly;
            using var stream = file.OpenWrite();
            stream.SetLength(stream.Length / 2);
        }

        Import($"{{repository: ../noord, commit: {hash}}}");
        Assert.Equal("CUR1001", Assert.Single(_catalogs.Compile().Diagnostics).Code);
    }

    [Fact]
    public void A_clone_within_the_catalog_gives_it_no_files_of_its_own()
    {
        _catalogs.Manifest("regio/invoer/noord", "n");
        _catalogs.Module("regio/invoer/noord", "n/lassen");
        var hash = _catalogs.Commit("regio/invoer/noord");
        _catalogs.Manifest("regio", "r", $"invoer:\n  - {{repository: invoer/noord, commit: {hash}}}\n");
        Assert.Equal("", _catalogs.Told());
    }

    [Fact]
    public void A_catalog_is_read_from_a_commit_by_itself()
    {
        var hash = North();
        var compilation = Read(hash);
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(hash, Assert.Single(compilation.Sources).Commit);
        Assert.Equal("CUR1001", Assert.Single(Read(new string('0', 40)).Diagnostics).Code);
    }

    private CatalogCompilation Read(string hash) =>
        CatalogCompiler.Compile(CatalogSet.Read(new CatalogSource.Commit(_catalogs.PathOf("noord"), hash, "")));

    private string North(params string[] init)
    {
        _catalogs.Manifest("noord", "n");
        _catalogs.Module("noord", "n/lassen");
        _catalogs.Module("noord", "n/meten");
        return _catalogs.Commit("noord", init);
    }

    private void Import(string import) =>
        _catalogs.Manifest("regio", "r", string.Create(CultureInfo.InvariantCulture, $"invoer:\n  - {import}\n"));
}
