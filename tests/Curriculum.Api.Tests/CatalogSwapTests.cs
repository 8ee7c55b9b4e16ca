using System.Text.Json;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Hosting;

namespace Curriculum.Api.Tests;

/// <summary>A catalog is a snapshot, swapped whole: what is broken never answers.</summary>
public sealed class CatalogSwapTests
{
    [Fact]
    public async Task New_files_answer_and_broken_files_are_only_told_of()
    {
        var folder = Repository.CatalogCopy();
        await using var api = new Api(folder, clock: null, ("CatalogPollMilliseconds", "20"));
        using var client = api.CreateClient();
        var before = await ReadyAsync(client, "ready");

        var file = Path.Combine(folder, "rollen", "net", "monteur-ls.yaml");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, "id: [", TestContext.Current.CancellationToken);
        var broken = await ReadyAsync(client, "stale");
        Assert.Equal(before.GetProperty("digest").GetString(), broken.GetProperty("digest").GetString());
        Assert.Contains("rollen/net/monteur-ls.yaml", broken.GetRawText(), StringComparison.Ordinal);
        await Api.JsonAsync(await Api.SendAsync(client, "GET", "/v1/roles/net/monteur-ls"));

        await File.WriteAllTextAsync(
            file,
            text.Replace("inzetbaar: ja", "inzetbaar: nee", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        var mended = await ReadyAsync(client, "ready");
        Assert.False(before.GetProperty("digest").ValueEquals(mended.GetProperty("digest").GetString()));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What is imported answers as what is the catalog's own, and is looked after as well.</summary>
    [Fact]
    public async Task New_files_of_an_import_answer_too()
    {
        var folder = Directory.CreateTempSubdirectory("imports").FullName;
        Write("regio/catalogus.yaml", "taal: nl\nschema: v1\nnaam: Regio\ninvoer:\n  - {map: ../noord}\n");
        Write("noord/catalogus.yaml", "taal: nl\nschema: v1\nnaam: Noord\n");
        Write("noord/modules/lassen.yaml", "id: lassen\ntitel: Lassen\nuren: {contact: 8}\n");
        await using var api = new Api(Path.Combine(folder, "regio"), clock: null, ("CatalogPollMilliseconds", "20"));
        using var client = api.CreateClient();
        var before = await ReadyAsync(client, "ready");
        var modules = await Api.JsonAsync(await Api.SendAsync(client, "GET", "/v1/modules"));
        Assert.Contains("\"lassen\"", modules.GetRawText(), StringComparison.Ordinal);
        var answer = await Api.JsonAsync(await Api.AskAsync(client, """{"goal":"lassen"}"""));
        Assert.Equal(
            """[{"name":"Regio","commit":null},{"name":"noord","commit":null}]""",
            answer.GetProperty("catalog").GetProperty("sources").GetRawText()
        );

        Write("noord/modules/lassen.yaml", "id: lassen\ntitel: Lassen\nuren: [");
        await ReadyAsync(client, "stale");
        Directory.Move(Path.Combine(folder, "noord"), Path.Combine(folder, "weg"));
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Directory.Move(Path.Combine(folder, "weg"), Path.Combine(folder, "noord"));
        Write("noord/modules/lassen.yaml", "id: lassen\ntitel: Lassen\nuren: {contact: 12}\n");
        var after = await ReadyAsync(client, "ready");
        Assert.False(before.GetProperty("digest").ValueEquals(after.GetProperty("digest").GetString()));
        Directory.Delete(folder, recursive: true);

        void Write(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>A commit is fetched without any file of a folder changing; the catalog is tried again all the same.</summary>
    [Fact]
    public async Task An_import_that_comes_later_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("imports").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "regio"));
        var manifest = Path.Combine(folder, "regio", "catalogus.yaml");
        const string own = "taal: nl\nschema: v1\nnaam: Regio\n";
        await File.WriteAllTextAsync(manifest, own, TestContext.Current.CancellationToken);
        await using var api = new Api(Path.Combine(folder, "regio"), clock: null, ("CatalogPollMilliseconds", "20"));
        using var client = api.CreateClient();
        await ReadyAsync(client, "ready");
        await File.WriteAllTextAsync(
            manifest,
            $"{own}invoer:\n  - {{map: ../noord}}\n",
            TestContext.Current.CancellationToken
        );
        await ReadyAsync(client, "stale");
        Directory.CreateDirectory(Path.Combine(folder, "noord"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "noord", "catalogus.yaml"),
            own,
            TestContext.Current.CancellationToken
        );
        await ReadyAsync(client, "ready");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_catalog_there_is_no_start() =>
        Assert.Equal(2, await ApiProgram.RunAsync(["--catalog", "/bestaat/niet"]));

    [Fact]
    public async Task A_catalog_with_errors_is_no_start()
    {
        var folder = Repository.CatalogCopy();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "rollen", "net", "monteur-ls.yaml"),
            "id: [",
            TestContext.Current.CancellationToken
        );
        Assert.Equal(1, await ApiProgram.RunAsync(["--catalog", folder]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_nearest_catalog_upward_is_found() =>
        Assert.Equal(
            Repository.Catalog,
            CatalogLocation.Find(asked: null, Path.Combine(Repository.Root, "tests", "Curriculum.Api.Tests"), "/")
        );

    [Fact]
    public void Beside_the_program_is_the_last_place_to_look() =>
        Assert.Equal(Repository.Catalog, CatalogLocation.Find(asked: null, "/", Repository.Root));

    private static async Task<JsonElement> ReadyAsync(HttpClient client, string status)
    {
        for (var tries = 0; ; tries++)
        {
            var ready = await Api.JsonAsync(await Api.SendAsync(client, "GET", "/health/ready"));
            if (
                tries == 500
                || string.Equals(ready.GetProperty("status").GetString(), status, StringComparison.Ordinal)
            )
            {
                Assert.Equal(status, ready.GetProperty("status").GetString());
                return ready;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
