using System.Diagnostics;
using System.Runtime.CompilerServices;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Checks;

/// <summary>What somebody can reach who may hold any paper and be of any age, language and experience, but no module yet.</summary>
/// <remarks>
/// It is the least fixpoint of the graph that paths are sought in, with every step taken and every scope met; so nothing
/// rests on itself. What a file that is left out would declare counts as held: it is told of elsewhere.
/// </remarks>
internal sealed class Reachability
{
    private static readonly ConditionalWeakTable<Catalog, Reachability> Made = [];

    private readonly PlanGraph _graph;
    private readonly bool[] _holds;

    private Reachability(Catalog catalog)
    {
        _graph = PlanGraph.Of(catalog, DateOnly.MinValue);
        _holds = Fixpoint(catalog, _graph);
    }

    /// <summary>Returns the reachability of a catalog; made once.</summary>
    public static Reachability Of(Catalog catalog) => Made.GetValue(catalog, static each => new Reachability(each));

    /// <summary>Returns whether a requirement can hold.</summary>
    public bool CanHold(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(CanHold),
            Requirement.Any any => any.Parts.Any(CanHold),
            Requirement.AtLeast count => count.Parts.Count(CanHold) >= count.Count,
            Requirement.Held or Requirement.Sum => _graph.Node(requirement, Layer.Held) is var node
                && (node < 0 || _holds[node]),
            _ => true,
        };

    private static bool[] Fixpoint(Catalog catalog, PlanGraph graph)
    {
        var missing = graph.Need.ToArray();
        foreach (var (leaf, premise) in graph.Leaves)
        {
            missing[leaf] = IsGiven(catalog, premise) ? 0 : int.MaxValue;
        }

        var holds = new bool[missing.Length];
        var next = new Queue<int>(Enumerable.Range(0, missing.Length).Where(node => missing[node] <= 0));
        while (next.TryDequeue(out var node))
        {
            if (holds[node])
            {
                continue;
            }

            holds[node] = true;
            foreach (var parent in graph.Parents[node])
            {
                if (--missing[parent] == 0)
                {
                    next.Enqueue(parent);
                }
            }
        }

        return holds;
    }

    private static bool IsGiven(Catalog catalog, Premise premise) =>
        premise is not Premise.Shown { Literal: Requirement.Held { What: var what } }
        || what switch
        {
            Reference.ToModule module => catalog.Find(module.Module) is null,
            Reference.ToOutcome outcome => catalog.Find(outcome.Outcome.Module) is not { } module
                || module.Outcomes.All(each => each.Id != outcome.Outcome),
            Reference.ToRole role => catalog.Find(role.Role) is null,
            Reference.ToQualification qualification => catalog.Find(qualification.Qualification) is null,
            Reference.ToCredential or Reference.ToFact => true,
            _ => throw new UnreachableException(),
        };
}
