using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>All situations that a candidate can be in, as far as some requirements tell them apart.</summary>
/// <remarks>
/// A requirement is a node of a diagram whose variables are single conditions. Which conditions can hold together is one
/// more node, so that a question about requirements is whether two nodes share anything.
/// </remarks>
internal sealed class Situations
{
    private readonly DecisionDiagram _diagram = new();
    private readonly RequirementLogic _logic;
    private readonly Vocabulary _words;
    private readonly List<NamedCondition> _names = [];
    private readonly int _possible;

    /// <summary>Tells apart what these requirements and their parts tell apart; no others may be asked.</summary>
    public Situations(RequirementLogic logic, ImmutableArray<Requirement> requirements)
    {
        _logic = logic;
        _words = new Vocabulary(logic);
        foreach (var requirement in requirements)
        {
            _words.Add(requirement);
        }

        _words.Close();

        _possible = DecisionDiagram.True;
        foreach (var subject in _words.Subjects)
        {
            _possible = _diagram.And(_possible, subject.Define(_diagram, _names));
        }

        foreach (var (premise, conclusion) in _words.Consequences(_diagram))
        {
            _possible = _diagram.And(_possible, _diagram.Implies(premise, conclusion));
        }
    }

    /// <summary>Gets the number of nodes made.</summary>
    public int Size => _diagram.Size;

    /// <summary>Returns where a requirement holds.</summary>
    public int Of(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => parts.Aggregate(DecisionDiagram.True, (all, part) => And(all, Of(part))),
            Requirement.Any(var parts) => Any(parts.Select(Of)),
            Requirement.AtLeast(var count, var parts) => AtLeast(count, parts),
            Requirement.Not(var part) => Not(Of(part)),
            Requirement.Held held => _words.Of(held),
            Requirement.Sum sum => Of(sum),
            Requirement.Experience experience => _words.Of(experience, _diagram),
            Requirement.Script script => _words.Of(script),
            _ => _words.Measured(requirement, _diagram),
        };

    /// <summary>Returns where both hold.</summary>
    public int And(int one, int other) => _diagram.And(one, other);

    /// <summary>Returns where any holds.</summary>
    public int Any(IEnumerable<int> nodes) => nodes.Aggregate(DecisionDiagram.False, _diagram.Or);

    /// <summary>Returns where it does not hold.</summary>
    public int Not(int node) => _diagram.Not(node);

    /// <summary>Returns where the one holds and the other does not.</summary>
    public int Differ(int one, int other) => _diagram.If(one, _diagram.Not(other), other);

    /// <summary>Returns whether a situation of these is possible, with one that is.</summary>
    public Conclusion CanBe(int node)
    {
        var possible = _diagram.And(_possible, node);
        return _diagram.IsSpent || _words.IsOpen ? new Conclusion(Truth.Unknown, null)
            : possible == DecisionDiagram.False ? new Conclusion(Truth.False, null)
            : new Conclusion(Truth.True, Shown(possible));
    }

    /// <summary>Returns whether it is decided that whoever is in the one situation is in the other.</summary>
    public bool Implies(int premise, int conclusion) =>
        _diagram.And(_possible, _diagram.And(premise, _diagram.Not(conclusion))) == DecisionDiagram.False
        && !_diagram.IsSpent
        && !_words.IsOpen;

    private int AtLeast(int count, ImmutableArray<Requirement> parts) =>
        _diagram.AtLeast(
            count,
            [.. _words.Groups(parts).Select(group => (Any(group.Select(index => Of(parts[index]))), 1L))]
        );

    private int Of(Requirement.Sum sum) =>
        sum.Unit == SumUnit.Modules
            ? AtLeast(sum.Minimum, [.. _logic.Sums.Items(sum.Set).Select(item => new Requirement.Held(item))])
            : _diagram.AtLeast(
                SumSets.Minimum(sum),
                [.. _logic.Sums.Weights(sum).Select(each => (_words.Of(new Requirement.Held(each.Item)), each.Weight))]
            );

    private Situation Shown(int node)
    {
        var conditions = _diagram
            .WayTo(node)
            .ToLookup(step => step.Value != _names[step.Variable].IsDenied, step => _names[step.Variable].Condition);
        return new Situation([.. conditions[true]], [.. conditions[false]]);
    }
}
