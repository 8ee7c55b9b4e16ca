using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Curriculum.Architecture.Tests;

/// <summary>Holds the packages of a room to the list of <c>docs/decisions/0008-packages.md</c>: none comes in by the way.</summary>
public sealed class PackageTests
{
    public static TheoryData<string, string[]> Packages =>
        new()
        {
            { "Curriculum.Core", [] },
            { "Curriculum.Dsl", ["Markdig", "Microsoft.CodeAnalysis.CSharp.Scripting", "Sprache", "YamlDotNet"] },
            {
                "Curriculum.Store",
                [
                    "Microsoft.Data.Sqlite",
                    "NSec.Cryptography",
                    "SQLitePCLRaw.bundle_e_sqlite3",
                    "System.Security.Cryptography.Pkcs",
                ]
            },
            { "Curriculum.Cli", ["Microsoft.Extensions.DependencyInjection", "Spectre.Console", "System.CommandLine"] },
            { "Curriculum.Api", ["Microsoft.AspNetCore.OpenApi"] },
        };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_room_brings_only_the_packages_that_were_decided(string room, string[] decided) =>
        Assert.Equal(
            decided,
            References(room, "PackageReference").Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_its_line_among_the_decisions(string room, string[] decided)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "decisions", "0008-packages.md"));
        Assert.All(
            decided,
            package => Assert.True(page.Contains(package, StringComparison.Ordinal), $"{room}: {package}")
        );
    }

    /// <summary>What a compiled room does not use leaves no trace in it, so the arrows are held where they are drawn, too.</summary>
    [Theory]
    [InlineData("Curriculum.Core")]
    [InlineData("Curriculum.Dsl", "Curriculum.Core")]
    [InlineData("Curriculum.Store", "Curriculum.Core")]
    [InlineData("Curriculum.Cli", "Curriculum.Dsl", "Curriculum.Store")]
    [InlineData("Curriculum.Api", "Curriculum.Dsl", "Curriculum.Store")]
    public void A_room_is_drawn_an_arrow_only_to_these(string room, params string[] rooms) =>
        Assert.Equal(
            rooms,
            References(room, "ProjectReference")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> References(string room, string kind) =>
        XDocument
            .Load(Path.Combine(Root(), room, $"{room}.csproj"))
            .Descendants(kind)
            .Select(reference => (string?)reference.Attribute("Include") ?? "");

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
