using System.Collections.Immutable;
using System.Numerics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Tells apart what steps can change from what they cannot, and says with counts what sums and levels ask.</summary>
internal sealed class Compounds(Catalog catalog, DateOnly asOf)
{
    private readonly CountedOnce _once = new(catalog, asOf);

    /// <summary>Returns whether no step changes a literal: it is asked of the dossier once.</summary>
    public static bool IsConstant(Requirement literal) =>
        literal is Requirement.Not or Requirement.InCohort or Requirement.OnDate or Requirement.Script
        || (literal is Requirement.LearningLevel level && !level.Comparison.Grows());

    /// <summary>Returns a requirement read as a count; null when it is a literal.</summary>
    public Counted? Of(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => Each(all.Parts.Length, all.Parts),
            Requirement.Any any => Each(1, any.Parts),
            Requirement.AtLeast count => Once(count.Count, count.Parts),
            Requirement.Sum sum => Of(sum),
            Requirement.LearningLevel level when level.Comparison.Grows() => Each(1, Papers(level)),
            _ => null,
        };

    private static Counted Each(int need, ImmutableArray<Requirement> parts) =>
        new(need, parts, [.. Enumerable.Range(0, parts.Length).Select(index => ImmutableArray.Create(index))]);

    private Counted Once(int need, ImmutableArray<Requirement> parts) => new(need, parts, [.. _once.Groups(parts)]);

    private ImmutableArray<Requirement> Papers(Requirement.LearningLevel rule) =>
        [
            .. catalog
                .Credentials.Where(paper =>
                    paper.Level is { } level && rule.Comparison.Holds(level.ComparedTo(rule.Level), 0)
                )
                .Select(paper => new Requirement.Held(new Reference.ToCredential(paper.Id))),
        ];

    /// <summary>A part that weighs more stands more often; the weights are divided by what they have in common.</summary>
    private Counted Of(Requirement.Sum sum)
    {
        var weights = Weights(sum).Where(pair => pair.Weight > 0).ToList();
        if (sum.Unit == SumUnit.Modules)
        {
            return Once(sum.Minimum, [.. weights.Select(pair => new Requirement.Held(pair.What))]);
        }

        var unit = weights.Aggregate(0, (common, pair) => (int)BigInteger.GreatestCommonDivisor(common, pair.Weight));
        var minimum = (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
        return unit == 0
            ? Each((int)Math.Min(minimum, int.MaxValue), [])
            : Each(
                (int)Math.Min((minimum + unit - 1) / unit, int.MaxValue),
                [
                    .. weights.SelectMany(pair =>
                        Enumerable.Repeat<Requirement>(new Requirement.Held(pair.What), pair.Weight / unit)
                    ),
                ]
            );
    }

    /// <summary>An outcome that is named itself weighs there, and not with its module.</summary>
    private IEnumerable<(Reference What, int Weight)> Weights(Requirement.Sum sum)
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
