using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Whoever slips once in a name is told at once which one was meant, also among thousands that look like it.</summary>
public sealed class TypoTests
{
    private const int Names = 2_000;
    private const int Typos = 1_000;
    private const int RulesOfFile = 20;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz-";

    private static readonly string[] Spaces =
    [
        "ins",
        "net",
        "bouw",
        "zorg",
        "energie",
        "groen",
        "infra",
        "taal",
        "veilig",
    ];

    private static readonly string[] Subjects =
    [
        "laadpaal",
        "elektro",
        "meten",
        "schakelen",
        "glasvezel",
        "warmtepomp",
        "steiger",
        "wondzorg",
        "medicatie",
        "rekenen",
        "hoogte",
        "lassen",
        "riool",
        "tuinaanleg",
        "kabel",
        "koeltechniek",
        "isoleren",
        "zonnepaneel",
        "toezicht",
        "planning",
    ];

    private static readonly string[] Kinds =
    [
        "basis",
        "gevorderd",
        "praktijk",
        "theorie",
        "afronding",
        "herhaling",
        "toets",
        "begeleiding",
        "1",
        "2",
        "3",
        "p2k1",
        "vop",
        "bbl",
    ];

    [Fact]
    public void The_first_suggestion_is_right_for_nine_of_ten()
    {
        var random = new Random(8);
        var names = Ids().OrderBy(_ => random.Next()).Take(Names).ToHashSet(StringComparer.Ordinal);
        var typos = new List<(string Meant, string Written)>();
        while (typos.Count < Typos)
        {
            var meant = names.ElementAt(random.Next(names.Count));
            if (Slip(meant, random) is var written && IsName(written) && !names.Contains(written))
            {
                typos.Add((meant, written));
            }
        }

        var suggested = Suggested(names, [.. typos.Select(typo => typo.Written)]);
        Assert.Equal(Typos, suggested.Count);
        var right = typos
            .Zip(suggested)
            .Count(pair => string.Equals(pair.First.Meant, pair.Second, StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine($"{right} of {Typos} right");
        Assert.True(right >= Typos * 9 / 10, $"{right} of {Typos}");
    }

    /// <summary>Returns what is suggested for each name that a rule holds, in their order.</summary>
    private static List<string?> Suggested(IEnumerable<string> names, string[] written)
    {
        var spaces = string.Concat(Spaces.Select(space => $"  - {{id: {space}, eigenaar: Kring}}\n"));
        List<CatalogFile> files =
        [
            Texts.File("catalogus.yaml", $"{Texts.Manifest}{spaces}"),
            .. names.Select(id => Texts.File($"bewijzen/{id}.yaml", $"id: {id}\ntitel: {id}\n")),
            .. written
                .Chunk(RulesOfFile)
                .Select(
                    (rules, index) =>
                        Texts.File(
                            $"modules/a/m{index:000}.yaml",
                            $"id: a/m{index:000}\ntitel: M\nuren: {{contact: 8}}\nvereist:\n{string.Concat(rules.Select(rule => $"  - {rule}\n"))}"
                        )
                ),
        ];
        return
        [
            .. CatalogCompiler
                .Compile(files)
                .Diagnostics.Where(diagnostic => diagnostic.Code is "CUR0201")
                .OrderBy(diagnostic => diagnostic.Span().File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span().Line)
                .Select(diagnostic => diagnostic.Suggestion),
        ];
    }

    private static IEnumerable<string> Ids() =>
        from space in Spaces
        from subject in Subjects
        from kind in Kinds
        select $"{space}/{subject}-{kind}";

    private static string Slip(string name, Random random)
    {
        var at = random.Next(name.Length);
        var letter = Letters[random.Next(Letters.Length)].ToString();
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter),
            2 => name.Remove(at, 1).Insert(at, letter),
            _ => at == 0 ? name : name.Remove(at, 1).Insert(at - 1, name[at].ToString()),
        };
    }

    private static bool IsName(string text) => NameIndex.IsWellFormed(text) && !NameIndex.IsReserved(text);
}
