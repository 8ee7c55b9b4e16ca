using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Curriculum.Rules;
using Curriculum.Rules.Logic;
using FsCheck;
using FsCheck.Fluent;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Rules.Logic;

public sealed class RequirementLogicTests
{
    private static readonly RequirementLogic Logic = RequirementLogic.Of(LogicCatalog.Catalog);

    private static readonly Requirement[] Literals =
    [
        Ask.Fact("f1"),
        Ask.Fact("f2"),
        Ask.Fact("f3"),
        Ask.Age(17),
        Ask.Age(18),
        new Requirement.Age(Comparison.Below, 18),
        new Requirement.Age(Comparison.Exactly, 17),
        Language(Comparison.AtLeast, CefrLevel.B1),
        Language(Comparison.Above, CefrLevel.A2),
        Language(Comparison.AtMost, CefrLevel.C1),
    ];

    private static readonly CandidateProfile[] Everybody =
    [
        .. from facts in Enumerable.Range(0, 8)
        from age in Enumerable.Range(16, 4)
        from level in Enum.GetValues<CefrLevel>()
        select new CandidateProfile
        {
            Born = Questions.Day.AddYears(-age),
            Languages = CandidateProfile.Empty.Languages.Add("en", level),
            Facts = CandidateProfile.Empty.Facts.AddRange(
                Enumerable.Range(0, 3).Select(bit => KeyValuePair.Create($"f{bit + 1}", (facts >> bit & 1) == 1))
            ),
        },
    ];

    /// <summary>Small rules can be asked of everybody: what is decided is what comes out.</summary>
    [Fact]
    public void What_is_decided_of_small_rules_is_what_everybody_shows() =>
        Prop.ForAll(
                Rules(2).ToArbitrary(),
                Rules(2).ToArbitrary(),
                (one, other) =>
                {
                    var answers = Everybody.Select(each => (One: Asked(one, each), Other: Asked(other, each))).ToList();
                    return IsSo(Logic.Implies(one, other), answers.TrueForAll(each => !each.One || each.Other))
                        && IsSo(Logic.Equivalent(one, other), answers.TrueForAll(each => each.One == each.Other))
                        && IsSo(Logic.Satisfiable(one), answers.Exists(each => each.One))
                        && IsSo(Logic.Valid(other), answers.TrueForAll(each => each.Other));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>What is said to follow does so for whoever is asked, by the meaning that answers rest on.</summary>
    [Fact]
    public void Who_meets_a_rule_meets_all_that_follows_from_it()
    {
        var followed = 0;
        for (var seed = 0; seed < 4_000; seed++)
        {
            var (one, other) = new RandomRules(seed).Pair();
            if (Logic.Implies(one, other).Answer != Truth.True)
            {
                continue;
            }

            var profiles = new RandomProfiles(seed);
            for (var index = 0; index < 20; index++)
            {
                var profile = profiles.Next();
                var isMet = Asked(one, profile);
                Assert.True(!isMet || Asked(other, profile), $"{Print(one)} | {Print(other)} ({seed}, {index})");
                followed += isMet ? 1 : 0;
            }
        }

        Assert.InRange(followed, 2_000, int.MaxValue);
    }

    [Fact]
    public void A_situation_shows_why_something_does_not_follow()
    {
        var conclusion = Logic.Implies(Ask.All(Ask.Age(18), Ask.Fact("f1")), Ask.All(Ask.Age(21), Ask.Fact("f1")));
        Assert.Equal(Truth.False, conclusion.Answer);
        Assert.Equal(
            ["leeftijd >= 18", "f1", "niet leeftijd >= 21"],
            [
                .. conclusion.Example!.Holds.Select(Print),
                .. conclusion.Example.Fails.Select(each => $"niet {Print(each)}"),
            ]
        );
    }

    /// <summary>Of an expression nothing is known but that it is itself, however it reads.</summary>
    [Fact]
    public void An_expression_follows_from_itself_and_from_nothing_else()
    {
        var (adult, older) = (OlderThan(18), OlderThan(21));
        Assert.Equal(Truth.True, Logic.Implies(OlderThan(18), adult).Answer);
        Assert.Equal(Truth.False, Logic.Implies(older, adult).Answer);
        Assert.Equal(Truth.False, Logic.Implies(Ask.Age(21), adult).Answer);
        Assert.Equal(Truth.False, Logic.Valid(adult).Answer);
        Assert.Equal(Truth.False, Logic.Satisfiable(Ask.All(adult, new Requirement.Not(OlderThan(18)))).Answer);
        Assert.Equal(adult, Assert.Single(Logic.Satisfiable(adult).Example!.Holds));
    }

    [Fact]
    public void What_cannot_be_decided_with_bounded_work_is_unknown()
    {
        var parts = Enumerable.Range(0, 60).Select(index => Ask.Paper($"p{index}")).ToArray();
        var mixed = parts.Select((part, index) => Ask.Any(part, parts[(index * 7 + 31) % 60])).ToArray();
        Assert.Equal(Truth.Unknown, Logic.Implies(Ask.AtLeast(30, mixed), Ask.AtLeast(29, parts)).Answer);
        Assert.Equal(Truth.Unknown, Logic.Satisfiable(Ask.AtLeast(2, [.. Enumerable.Repeat(parts[0], 30_000)])).Answer);
    }

    /// <summary>A bound on nodes bounds time and memory on every machine alike.</summary>
    [Fact]
    public void Two_rules_of_authors_size_take_few_nodes()
    {
        int[] sizes =
        [
            .. Enumerable
                .Range(0, 2_500)
                .Select(seed =>
                {
                    var (one, other) = new RandomRules(seed).Pair();
                    var all = Logic.Over([one, other]);
                    all.CanBe(all.Differ(all.Of(one), all.Of(other)));
                    return all.Size;
                })
                .Order(),
        ];
        Assert.True(
            sizes is [.., < 4_000] && sizes[sizes.Length / 2] < 100,
            $"half {sizes[sizes.Length / 2]}, most {sizes[^1]}"
        );
    }

    private static bool IsSo(Conclusion conclusion, bool expected) =>
        conclusion.Answer == (expected ? Truth.True : Truth.False);

    private static bool Asked(Requirement requirement, CandidateProfile profile) =>
        RequirementEvaluator.Evaluate(
            requirement,
            new Dossier(LogicCatalog.Catalog, profile, Questions.Day, new CohortId("c2026"))
        ) == Truth.True;

    private static Requirement.Script OlderThan(int years) =>
        new(
            new ScriptExpression.Compared(
                new ScriptExpression.Age(),
                Comparison.Above,
                new ScriptExpression.Whole(years)
            )
        );

    private static string Print(Requirement requirement) => RequirementPrinter.Print(requirement, TextLanguage.Dutch);

    private static Requirement.LanguageLevel Language(Comparison comparison, CefrLevel level) =>
        new Requirement.LanguageLevel("en", comparison, level);

    private static Gen<Requirement> Rules(int depth) =>
        depth == 0
            ? Gen.Elements(Literals)
            : Gen.OneOf(
                Gen.Elements(Literals),
                Rules(depth - 1).Select(part => (Requirement)new Requirement.Not(part)),
                Rules(depth - 1).ListOf(3).Select(parts => Ask.All([.. parts])),
                Rules(depth - 1).ListOf(3).Select(parts => Ask.Any([.. parts])),
                from parts in Rules(depth - 1).ListOf(3)
                from count in Gen.Choose(0, 4)
                select Ask.AtLeast(count, [.. parts])
            );
}
