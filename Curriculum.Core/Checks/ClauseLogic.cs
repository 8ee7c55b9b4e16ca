using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;
using Curriculum.Rules.Logic;

namespace Curriculum.Checks;

/// <summary>Decides about the clauses of one demand. What takes too much work to decide is never said to be so.</summary>
internal sealed class ClauseLogic(Catalog catalog, Demand demand)
{
    /// <summary>So many clauses are weighed against each other; of more only the words are.</summary>
    public const int MostWeighed = 64;

    private readonly Dictionary<Requirement, int> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Situations _all = RequirementLogic
        .Of(catalog)
        .Over([.. demand.Clauses.Select(clause => Meant(clause.Requirement, demand))]);

    /// <summary>Gets the words of the catalog.</summary>
    public RuleWords Words { get; } = RuleWords.In(catalog.Manifest.Language);

    /// <summary>Returns whether nobody meets a requirement.</summary>
    public bool Fails(Requirement requirement) => _all.Implies(Node(requirement), DecisionDiagram.False);

    /// <summary>Returns whether everybody meets a requirement.</summary>
    public bool Holds(Requirement requirement) => _all.Implies(DecisionDiagram.True, Node(requirement));

    /// <summary>Returns whether nobody meets all clauses.</summary>
    public bool Exclude(IEnumerable<Clause> parts) => _all.Implies(Together(parts), DecisionDiagram.False);

    /// <summary>Returns the index of the first clause that nobody meets together with those before it; less than nought when there is none.</summary>
    public int FirstExcluded(ImmutableArray<Clause> parts)
    {
        var together = DecisionDiagram.True;
        for (var index = 0; index < parts.Length; index++)
        {
            together = _all.And(together, Node(parts[index].Requirement));
            if (_all.Implies(together, DecisionDiagram.False))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Returns whether whoever meets the one and all others meets any of the last.</summary>
    public bool Follows(IEnumerable<Clause> premises, params IEnumerable<Clause> conclusions) =>
        _all.Implies(Together(premises), _all.Any(conclusions.Select(conclusion => Node(conclusion.Requirement))));

    /// <summary>Returns how many parts of a count count, on the day when fewest do.</summary>
    public int Different(Requirement.AtLeast count) => RequirementLogic.Of(catalog).Different(count.Parts);

    /// <summary>Returns the most that a sum can reach, in hours or modules.</summary>
    public long Most(Requirement.Sum sum) => RequirementLogic.Of(catalog).Most(sum);

    /// <summary>Returns what is written the same, in one form.</summary>
    public string Print(Requirement requirement) => RequirementPrinter.Print(requirement, catalog.Manifest.Language);

    /// <summary>Returns clauses as one requirement, all of which must hold.</summary>
    public string PrintAll(ImmutableArray<Clause> parts) =>
        parts is [var one]
            ? Print(one.Requirement)
            : Print(new Requirement.All([.. parts.Select(part => part.Requirement)]));

    /// <summary>Returns clauses as one requirement, any of which is enough.</summary>
    public string PrintAny(ImmutableArray<Clause> parts) =>
        parts is [var one]
            ? Print(one.Requirement)
            : Print(new Requirement.Any([.. parts.Select(part => part.Requirement)]));

    /// <summary>Returns the fewest clauses that are enough, the earlier before the later: one when one is, else none that can be missed.</summary>
    public static ImmutableArray<Clause> Needed(
        ImmutableArray<Clause> from,
        Func<ImmutableArray<Clause>, bool> isEnough
    )
    {
        foreach (var one in from)
        {
            if (isEnough([one]))
            {
                return [one];
            }
        }

        var needed = from;
        for (var index = Math.Min(from.Length, MostWeighed) - 1; index >= 0; index--)
        {
            if (needed.RemoveAt(index) is { IsEmpty: false } fewer && isEnough(fewer))
            {
                needed = fewer;
            }
        }

        return needed;
    }

    private static Requirement Meant(Requirement requirement, Demand demand) =>
        demand.IsOfEarned ? EarnedForm.Of(requirement) : requirement;

    private int Together(IEnumerable<Clause> parts) =>
        parts.Aggregate(DecisionDiagram.True, (all, part) => _all.And(all, Node(part.Requirement)));

    private int Node(Requirement requirement)
    {
        if (!_nodes.TryGetValue(requirement, out var node))
        {
            node = _all.Of(Meant(requirement, demand));
            _nodes.Add(requirement, node);
        }

        return node;
    }
}
