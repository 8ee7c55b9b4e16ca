using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>One thing that may be held, as far as conditions tell apart how: valid or ever, how old, with what result.</summary>
/// <remarks>
/// Of a module whose outcomes are named by themselves, each outcome has its own variables: the module is held as asked
/// exactly when all its outcomes are. That it was earned is a variable of its own: credit earns nothing.
/// </remarks>
internal sealed class Thing(Module? module) : Subject
{
    private const int MostConditions = 64;

    private readonly List<Requirement.Held> _conditions = [];
    private readonly Dictionary<Requirement.Held, int> _nodes = [];
    private bool _isSplit;

    /// <summary>Gets the conditions that were taken in, with where they hold.</summary>
    public IReadOnlyDictionary<Requirement.Held, int> Nodes => _nodes;

    /// <inheritdoc/>
    /// <remarks>Results that may not rise cover each other in ways that pairs of conditions do not settle.</remarks>
    public override bool IsOpen =>
        _conditions.Count > MostConditions || _conditions.Count(condition => !HeldOrder.Rises(condition)) > 1;

    /// <summary>Takes in a condition, settled.</summary>
    public void Add(Requirement.Held condition)
    {
        _isSplit |= condition.What is Reference.ToOutcome && module is not null;
        if (_conditions.Count <= MostConditions && !_conditions.Contains(condition))
        {
            _conditions.Add(condition);
        }
    }

    /// <inheritdoc/>
    public override int Define(DecisionDiagram diagram, List<NamedCondition> names)
    {
        if (IsOpen)
        {
            return DecisionDiagram.True;
        }

        if (_isSplit)
        {
            Split(diagram, names);
        }

        foreach (var condition in _conditions)
        {
            Variable(condition, diagram, names);
        }

        return Axioms(diagram);
    }

    private void Split(DecisionDiagram diagram, List<NamedCondition> names)
    {
        foreach (
            var condition in _conditions.Select(condition => condition with { Earned = false }).Distinct().ToList()
        )
        {
            var whole = DecisionDiagram.True;
            foreach (var outcome in module!.Outcomes)
            {
                var part = condition with { What = new Reference.ToOutcome(outcome.Id) };
                whole = diagram.And(whole, Variable(part, diagram, names));
            }

            _nodes[condition with { What = new Reference.ToModule(module.Id) }] = whole;
        }
    }

    private int Variable(Requirement.Held condition, DecisionDiagram diagram, List<NamedCondition> names)
    {
        if (!_nodes.TryGetValue(condition, out var node))
        {
            node = diagram.NewVariable();
            names.Add(new NamedCondition(condition));
            _nodes.Add(condition, node);
        }

        return node;
    }

    private int Axioms(DecisionDiagram diagram)
    {
        var axioms = DecisionDiagram.True;
        foreach (var (one, node) in _nodes)
        {
            foreach (var (other, implied) in _nodes)
            {
                var isSame = one.What == other.What && (one.Earned || !other.Earned);
                if (node != implied && isSame && HeldOrder.Implies(one, other))
                {
                    axioms = diagram.And(axioms, diagram.Implies(node, implied));
                }
            }

            if (_isSplit && one is { Earned: true, What: Reference.ToModule })
            {
                axioms = diagram.And(axioms, diagram.Implies(AllEarned(one, diagram), node));
            }
        }

        return axioms;
    }

    /// <summary>Who earned every outcome earned the module; who earned the module may have been credited some of them.</summary>
    private int AllEarned(Requirement.Held whole, DecisionDiagram diagram)
    {
        var all = DecisionDiagram.True;
        foreach (var outcome in module!.Outcomes)
        {
            var part = whole with { What = new Reference.ToOutcome(outcome.Id) };
            all = diagram.And(all, _nodes.GetValueOrDefault(part, DecisionDiagram.False));
        }

        return all;
    }
}
