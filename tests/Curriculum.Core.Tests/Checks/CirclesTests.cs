using System.Collections.Immutable;
using Curriculum.Checks;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Checks;

/// <summary>What asks for each other in a circle can be begun by nobody, unless there is a way in.</summary>
public sealed class CirclesTests
{
    private static readonly Requirement Paper = new Requirement.Held(
        new Reference.ToCredential(new CredentialId("vca"))
    );

    [Fact]
    public void Two_modules_that_ask_for_each_other_are_a_circle() =>
        Assert.Equal("CUR0802 b#requires/0 `a` → `b` → `a`", Told(Module("a", Held("b")), Module("b", Held("a"))));

    [Fact]
    public void It_is_told_where_it_closes() =>
        Assert.Equal(
            "CUR0802 c#requires/1/0/1 `a` → `b` → `c` → `a`",
            Told(
                Module("a", Held("b")),
                Module("b", Held("c")),
                Module("c", Paper, new Requirement.All([new Requirement.Any([Lacking(), Held("a")])]))
            )
        );

    [Fact]
    public void A_knot_of_circles_is_told_once_by_its_shortest() =>
        Assert.Equal(
            "CUR0802 c#requires/0 `a` → `c` → `a`",
            Told(Module("a", Held("b"), Held("c")), Module("b", Held("c")), Module("c", Held("a")))
        );

    [Fact]
    public void Two_circles_are_told_apart() =>
        Assert.Equal(
            "CUR0802 b#requires/0 `a` → `b` → `a`, CUR0802 d#requires/0 `c` → `d` → `c`",
            Told(
                Module("a", Held("b")),
                Module("b", Held("a")),
                Module("c", Held("d"), Held("a")),
                Module("d", Held("c"))
            )
        );

    [Fact]
    public void A_circle_with_a_way_in_is_none() =>
        Assert.Equal(
            "",
            Told(
                Module("a", new Requirement.AtLeast(1, [Held("b"), Paper])),
                Module("b", Held("a")),
                Module("c", Held("b"))
            )
        );

    [Fact]
    public void An_equivalence_is_a_way_in_when_it_counts()
    {
        Module[] modules = [Module("a", Held("b")), Module("b", Held("a"))];
        Assert.Equal("", Told(modules, [Equivalence("a", Paper)]));
        Assert.Equal("", Told(modules, [Equivalence("a", Paper) with { At = [new ScopeId("regio")] }]));
        Assert.Equal(
            "CUR0802 b#requires/0 `a` → `b` → `a`",
            Told(modules, [Equivalence("a", Paper) with { Status = EquivalenceStatus.Proposed }])
        );
    }

    /// <summary>Who is credited a module has not done it himself.</summary>
    [Fact]
    public void Credit_is_no_way_in_for_what_must_be_earned() =>
        Assert.Equal(
            "CUR0802 b#requires/0 `a` → `b` → `a`",
            Told(
                [
                    Module("a", new Requirement.Held(new Reference.ToModule(new ModuleId("b")), Earned: true)),
                    Module("b", new Requirement.Held(new Reference.ToModule(new ModuleId("a")), Earned: true)),
                ],
                [Equivalence("a", Paper)]
            )
        );

    [Fact]
    public void An_equivalence_out_of_the_circle_is_no_way_in() =>
        Assert.Equal(
            "CUR0502 eq-a#from eq-a b, CUR0802 b#requires/0 `a` → `b` → `a`",
            Told([Module("a", Held("b")), Module("b", Held("a"))], [Equivalence("a", Held("b"))])
        );

    [Fact]
    public void A_circle_may_lead_through_a_role_and_an_outcome() =>
        Assert.Equal(
            "CUR0802 r#requires/0 `a` → `r` → `a`",
            Told(
                [Module("a", new Requirement.Held(new Reference.ToRole(new RoleId("r"))))],
                [],
                Role("r", new Requirement.Held(new Reference.ToOutcome(new OutcomeId(new ModuleId("a"), "lu1"))))
            )
        );

    [Fact]
    public void What_rests_on_a_circle_is_out_of_reach() =>
        Assert.Equal(
            "CUR0801 c#requires/0 a, CUR0801 d#requires/0 c, CUR0802 b#requires/0 `a` → `b` → `a`, CUR0803 r#requires/0 r d",
            Told(
                    [Module("a", Held("b")), Module("b", Held("a")), Module("c", Held("a")), Module("d", Held("c"))],
                    [],
                    Role("r", new Requirement.All([Held("d"), Paper])),
                    Role("s", new Requirement.Any([Held("d"), Paper]))
                )
                .Replace("r#requires/0/0", "r#requires/0", StringComparison.Ordinal)
        );

    /// <summary>What a file with errors would declare is not here, and that is told there.</summary>
    [Fact]
    public void What_is_not_in_the_catalog_counts_as_held() =>
        Assert.Equal("", Told(Module("a", Held("weg")), Module("b", Held("a"))));

    [Fact]
    public void Who_asks_for_himself_is_told_of_once() =>
        Assert.Equal("CUR0202 a#requires/0 a", Told(Module("a", Held("a")), Module("b", Held("a"))));

    [Fact]
    public void A_long_chain_and_a_long_circle_are_found_in_time()
    {
        var chain = Enumerable.Range(0, 2_000).Select(at => Module($"m{at}", at == 0 ? Paper : Held($"m{at - 1}")));
        Assert.Equal("", Told([.. chain]));
        var circle = Enumerable.Range(0, 2_000).Select(at => Module($"m{at}", Held($"m{(at + 1) % 2_000}")));
        Assert.StartsWith("CUR0802 m1999#requires/0 `m0` → `m1` → ", Told([.. circle]), StringComparison.Ordinal);
    }

    private static string Told(params Module[] modules) => Told(modules, []);

    private static string Told(Module[] modules, Equivalence[] equivalences, params Role[] roles)
    {
        var catalog = new Catalog(
            new CatalogParts
            {
                Manifest = new() { Language = TextLanguage.Dutch, Name = new("Proef", "Trial") },
                Modules = [.. modules],
                Equivalences = [.. equivalences],
                Roles = [.. roles],
            }
        );
        return string.Join(
            ", ",
            CatalogChecks
                .Run(catalog)
                .Where(each =>
                    each.Code is "CUR0202" or "CUR0502" || each.Code.StartsWith("CUR08", StringComparison.Ordinal)
                )
                .Select(each =>
                    $"{each.Code} {((DiagnosticPlace.InCatalog)each.Place).Place} {string.Join(' ', each.Arguments)}"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    private static Requirement.Held Held(string module) => new(new Reference.ToModule(new ModuleId(module)));

    private static Requirement.Any Lacking() => new([]);

    private static Module Module(string name, params Requirement[] rules)
    {
        var id = new ModuleId(name);
        return new Module
        {
            Id = id,
            Title = new(name, name),
            Outcomes =
            [
                new LearningOutcome(
                    new OutcomeId(id, "lu1"),
                    new(name, name),
                    StudyLoad.FromHours(8),
                    [],
                    IsPart: false
                ),
            ],
            Requires = Rules(name, rules),
        };
    }

    private static Role Role(string name, params Requirement[] rules) =>
        new()
        {
            Id = new RoleId(name),
            Title = new(name, name),
            Requires = Rules(name, rules),
        };

    private static Equivalence Equivalence(string module, Requirement from) =>
        new()
        {
            Id = new EquivalenceId($"eq-{module}"),
            Kind = EquivalenceKind.Covers,
            From = new Rule(Place.Of($"eq-{module}", "from"), from, Because: default),
            To = new ModuleId(module),
            Covers = [new OutcomeId(new ModuleId(module), "lu1")],
            Status = EquivalenceStatus.Adopted,
        };

    private static ImmutableArray<Rule> Rules(string entity, Requirement[] rules) =>
        [.. rules.Select((rule, index) => new Rule(Place.Of(entity, "requires", index), rule, Because: default))];
}
