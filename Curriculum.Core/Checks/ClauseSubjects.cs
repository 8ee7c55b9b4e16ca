using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules.Logic;

namespace Curriculum.Checks;

/// <summary>Knows what clauses speak of, and so which of them can have anything to do with each other.</summary>
internal sealed class ClauseSubjects(Catalog catalog)
{
    private readonly RequirementLogic _logic = RequirementLogic.Of(catalog);

    /// <summary>Returns whether clauses speak twice of the same, or ask what nobody or everybody meets; when not, nothing needs deciding.</summary>
    public bool MayBeAmiss(ImmutableArray<Clause> clauses)
    {
        var (asked, given) = (new HashSet<object>(), new HashSet<object>());
        return clauses.Any(clause => IsSuspect(clause.Requirement))
            || clauses.Any(clause => Conditions(clause.Requirement).Any(condition => !AreNew(condition, asked)))
            || clauses
                .SelectMany(clause => Conditions(clause.Requirement))
                .SelectMany(Given)
                .Where(given.Add)
                .Any(asked.Contains);
    }

    /// <summary>Returns what a requirement asks about.</summary>
    public IEnumerable<object> Asked(Requirement requirement) => Conditions(requirement).SelectMany(AskedBy).Distinct();

    /// <summary>Returns what a requirement asks about, and what comes with that.</summary>
    public IEnumerable<object> AskedOrGiven(Requirement requirement) =>
        Conditions(requirement).SelectMany(condition => AskedBy(condition).Concat(Given(condition))).Distinct();

    private static IEnumerable<Requirement> Conditions(Requirement requirement) =>
        requirement is Requirement.All or Requirement.Any or Requirement.AtLeast or Requirement.Not
            ? RulePlaces.Children(requirement).SelectMany(Conditions)
            : [requirement];

    private bool AreNew(Requirement condition, HashSet<object> asked) => AskedBy(condition).Distinct().All(asked.Add);

    private IEnumerable<object> AskedBy(Requirement condition) =>
        condition switch
        {
            Requirement.Held held => [Owner(held.What)],
            Requirement.Sum sum => _logic.Sums.Items(sum.Set).Select(Owner),
            Requirement.Experience experience => [experience.Trade],
            Requirement.Script script => [script.Expression],
            _ => MeasureBound.Of(condition, catalog) is var bound ? [(bound?.Kind, bound?.Name)] : [],
        };

    private IEnumerable<object> Given(Requirement condition) =>
        condition switch
        {
            Requirement.Held held => Given(held.What, held.Earned),
            Requirement.Sum sum => _logic.Sums.Items(sum.Set).SelectMany(item => Given(item, earned: false)),
            _ => [],
        };

    private IEnumerable<object> Given(Reference what, bool earned)
    {
        foreach (var gift in _logic.Gifts.With(Owner(what), earned))
        {
            if (gift.What != Owner(what))
            {
                yield return gift.What;
            }

            foreach (var (kind, name, _) in _logic.Gifts.Reached(gift.What))
            {
                yield return ((MeasureKind?)kind, (string?)name);
            }
        }
    }

    private static Reference Owner(Reference what) =>
        what is Reference.ToOutcome(var outcome) ? new Reference.ToModule(outcome.Module) : what;

    private bool IsSuspect(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts.Any(IsSuspect),
            Requirement.Any any => any.Parts.Any(IsSuspect),
            Requirement.AtLeast count => count.Count <= 0
                || count.Count > _logic.Different(count.Parts)
                || count.Parts.Any(IsSuspect),
            Requirement.Not not => IsSuspect(not.Part),
            Requirement.Held or Requirement.Script => false,
            Requirement.Sum sum => sum.Minimum <= 0
                || SumSets.Minimum(sum) > _logic.Most(sum)
                || sum.Set is SumSet.Listed(var items) && items.Distinct().Count() < items.Length,
            Requirement.Experience experience => experience.Within is not null || experience.Minimum.Amount == 0,
            Requirement.Age age => age.Comparison != Comparison.AtLeast || age.Years <= 0,
            _ => MeasureBound.Of(requirement, catalog) is not { Comparison: Comparison.AtLeast },
        };
}
