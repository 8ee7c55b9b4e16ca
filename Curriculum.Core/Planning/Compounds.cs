using System.Collections.Immutable;
using System.Numerics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Tells apart what steps can change from what they cannot, and says with counts what sums and levels ask.</summary>
internal static class Compounds
{
    /// <summary>Returns whether no step changes a literal: it is asked of the dossier once.</summary>
    public static bool IsConstant(Requirement literal) =>
        literal
            is Requirement.Not
                or Requirement.ScaleStep
                or Requirement.InCohort
                or Requirement.OnDate
                or Requirement.Held { IsPlain: false }
        || (literal is Requirement.LearningLevel level && !level.Comparison.Grows());

    /// <summary>Returns the parts of a requirement and how many of them it needs; null when it is a literal.</summary>
    public static (int Need, ImmutableArray<Requirement> Parts)? Count(Requirement requirement, Catalog catalog) =>
        requirement switch
        {
            Requirement.All all => (all.Parts.Length, all.Parts),
            Requirement.Any any => (1, any.Parts),
            Requirement.AtLeast count => (count.Count, count.Parts),
            Requirement.Sum sum => Count(sum, catalog),
            Requirement.LearningLevel level when level.Comparison.Grows() => (1, Papers(level, catalog)),
            _ => null,
        };

    private static ImmutableArray<Requirement> Papers(Requirement.LearningLevel rule, Catalog catalog) =>
        [
            .. catalog
                .Credentials.Where(paper =>
                    paper.Level is { } level && rule.Comparison.Holds(level.ComparedTo(rule.Level), 0)
                )
                .Select(paper => new Requirement.Held(new Reference.ToCredential(paper.Id))),
        ];

    /// <summary>A part that weighs more stands more often; the weights are divided by what they have in common.</summary>
    private static (int, ImmutableArray<Requirement>) Count(Requirement.Sum sum, Catalog catalog)
    {
        var weights = Weights(sum, catalog).Where(pair => pair.Weight > 0).ToList();
        var unit = weights.Aggregate(0, (common, pair) => (int)BigInteger.GreatestCommonDivisor(common, pair.Weight));
        var minimum = (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
        return unit == 0
            ? ((int)Math.Min(minimum, int.MaxValue), [])
            : (
                (int)Math.Min((minimum + unit - 1) / unit, int.MaxValue),
                [
                    .. weights.SelectMany(pair =>
                        Enumerable.Repeat<Requirement>(new Requirement.Held(pair.What), pair.Weight / unit)
                    ),
                ]
            );
    }

    /// <summary>An outcome that is named itself weighs there, and not with its module.</summary>
    private static IEnumerable<(Reference What, int Weight)> Weights(Requirement.Sum sum, Catalog catalog)
    {
        ImmutableArray<Reference> items = sum.Set switch
        {
            SumSet.Listed(var listed) => [.. listed.Distinct()],
            SumSet.Labelled(var label) =>
            [
                .. catalog
                    .Modules.Where(module => module.Labels.Contains(label, StringComparer.Ordinal))
                    .Select(module => new Reference.ToModule(module.Id)),
            ],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        foreach (var item in items)
        {
            var outcomes = item switch
            {
                Reference.ToModule(var id) => catalog
                    .Find(id)
                    ?.Outcomes.Where(outcome => !items.Contains(new Reference.ToOutcome(outcome.Id))),
                Reference.ToOutcome(var id) => catalog.Find(id.Module)?.Outcomes.Where(outcome => outcome.Id == id),
                _ => [],
            };
            yield return (item, sum.Unit == SumUnit.Modules ? 1 : outcomes?.Sum(outcome => outcome.Load.Hours) ?? 0);
        }
    }
}
