using System.Collections.Immutable;
using Curriculum.Checks;
using Curriculum.Core.Tests.Planning;
using Curriculum.Core.Tests.Rules.Logic;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Checks;

/// <summary>Whoever takes out what is told to say nothing changes nothing, and comes to an end.</summary>
public sealed class ClauseLawTests
{
    private const int Cases = 400;
    private const int MostRounds = 40;

    [Fact]
    public void A_rule_says_the_same_without_what_says_nothing()
    {
        var taken = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (one, other) = new RandomRules(seed).Pair();
            ImmutableArray<Requirement> rules = [one, other];
            var left = rules;
            for (var round = 0; Idle(left) is { } place; round++, taken++)
            {
                Assert.True(round < MostRounds, $"{seed}");
                left = Without(left, place.Path);
            }

            var profiles = new RandomProfiles(seed);
            for (var index = 0; index < 20; index++)
            {
                var profile = profiles.Next();
                Assert.True(Asked(rules, profile) == Asked(left, profile), $"{Print(rules)} | {Print(left)} ({seed})");
            }
        }

        Assert.InRange(taken, Cases / 4, int.MaxValue);
    }

    /// <summary>Returns where a clause stands without which the rules say the same, or null.</summary>
    private static Place? Idle(ImmutableArray<Requirement> rules) =>
        CatalogChecks
            .Run(LogicCatalog.Asking(rules))
            .Where(diagnostic => diagnostic.Code is "CUR0401" or "CUR0404")
            .Select(diagnostic => ((DiagnosticPlace.InCatalog)diagnostic.Place).Place)
            .FirstOrDefault(place => !IsCounted(rules, place.Path));

    /// <summary>A part of a count of more than one counts, also when another follows from it.</summary>
    private static bool IsCounted(ImmutableArray<Requirement> rules, ImmutableArray<int> path) =>
        path.Length > 1
        && path[1..^1].Aggregate(rules[path[0]], (part, index) => Parts(part)[index])
            is Requirement.AtLeast { Count: > 1 };

    private static ImmutableArray<Requirement> Without(ImmutableArray<Requirement> parts, ImmutableArray<int> path) =>
        path.Length == 1
            ? parts.RemoveAt(path[0])
            : parts.SetItem(path[0], With(parts[path[0]], Without(Parts(parts[path[0]]), path[1..])));

    private static Requirement With(Requirement requirement, ImmutableArray<Requirement> parts) =>
        requirement switch
        {
            Requirement.All => new Requirement.All(parts),
            Requirement.Any => new Requirement.Any(parts),
            Requirement.AtLeast count => count with { Parts = parts },
            _ => new Requirement.Not(parts[0]),
        };

    private static ImmutableArray<Requirement> Parts(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => parts,
            Requirement.Any(var parts) => parts,
            Requirement.AtLeast(_, var parts) => parts,
            Requirement.Not(var part) => [part],
            _ => [],
        };

    private static bool Asked(ImmutableArray<Requirement> rules, CandidateProfile profile) =>
        RequirementEvaluator.Evaluate(
            new Requirement.All(rules),
            new Dossier(LogicCatalog.Catalog, profile, Questions.Day, new CohortId("c2026"))
        ) == Truth.True;

    private static string Print(ImmutableArray<Requirement> rules) =>
        RequirementPrinter.Print(new Requirement.All(rules), TextLanguage.Dutch);
}
