using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Finds a smallest set of rules that keep a goal out of reach: were they met, it could be reached, and none can be left out.</summary>
internal sealed class Obstacles(
    Catalog catalog,
    PlanGraph graph,
    Premises hopeful,
    Reference goal,
    CancellationToken cancellation
)
{
    /// <summary>Returns the rules; the goal itself when nothing in the catalog leads to it.</summary>
    public ImmutableArray<BlockedRule> Find()
    {
        ImmutableArray<Requirement> missing = [.. Finder([]).Missing.Ordered()];
        for (var ease = 1; ease <= 4; ease++)
        {
            var candidates = missing.RemoveAll(literal => Ease(literal) > ease);
            if (Finder(candidates).Possible)
            {
                return Explained(Fewest(candidates));
            }
        }

        return [new BlockedRule(Place: null, new Requirement.Held(goal), PossibleFrom: null)];
    }

    /// <summary>What time changes comes first, then what a candidate may turn out to be or learn, then papers, then the rest.</summary>
    private int Ease(Requirement literal) =>
        literal switch
        {
            Requirement.Held held when IsGoal(held.What) => 5,
            Requirement.Age => 1,
            Requirement.LanguageLevel or Requirement.Experience => 2,
            Requirement.Held { What: Reference.ToFact } => 2,
            Requirement.Held { What: Reference.ToCredential } => 3,
            _ => 4,
        };

    private bool IsGoal(Reference what) =>
        what == goal || (what is Reference.ToOutcome outcome && goal == new Reference.ToModule(outcome.Outcome.Module));

    private ImmutableArray<Requirement> Fewest(ImmutableArray<Requirement> candidates)
    {
        foreach (var literal in candidates.OrderByDescending(Ease).ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            var fewer = candidates.Remove(literal);
            if (Finder(fewer).Possible)
            {
                candidates = fewer;
            }
        }

        return candidates;
    }

    private ImmutableArray<BlockedRule> Explained(ImmutableArray<Requirement> literals)
    {
        var premises = hopeful with { Assumed = literals };
        var everything = new StepSet(graph, Enumerable.Range(0, graph.Actions.Length));
        var derivation = new Derivation(graph, premises, everything, everything.Steps);
        var explainer = PlanExplainer.Of(derivation, catalog, goal);
        return
        [
            .. literals.Select(literal => new BlockedRule(
                explainer.Shown(literal) is [var first, ..] ? first : Excluding(literal),
                literal,
                literal is Requirement.Age age && premises.Dossier.Profile.Born is { } born
                    ? Birthday.FirstDay(born, age)
                    : null
            )),
        ];
    }

    /// <summary>Returns the first place that excludes what a literal says is not held, or null.</summary>
    private Place? Excluding(Requirement literal)
    {
        var places =
            from module in catalog.Modules
            from excluded in module.Excludes.Select((other, index) => (other, index))
            where Conflict.LiteralOf(excluded.other) == literal
            select Place.Of(module.Id.Value, "excludes", excluded.index);
        return places.FirstOrDefault();
    }

    private PathFinder Finder(ImmutableArray<Requirement> assumed) =>
        new(graph, hopeful with { Assumed = assumed, Lifted = [.. assumed] }, goal, cancellation);
}
