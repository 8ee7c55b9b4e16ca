using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Gathers the nodes of a graph; equal gates become one node.</summary>
internal sealed class GraphBuilder
{
    private readonly List<int> _need = [];
    private readonly List<int[]> _children = [];
    private readonly List<int> _actionOf = [];
    private readonly List<int> _nodeOf = [];
    private readonly List<PlanAction> _actions = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<GateKey, int> _gates = [];
    private readonly Dictionary<Premise, int> _leaves = [];

    /// <summary>Gets the number of children that each node needs.</summary>
    public ImmutableArray<int> Need => [.. _need];

    /// <summary>Gets the children of each node.</summary>
    public int[][] Children => [.. _children];

    /// <summary>Gets the actions.</summary>
    public ImmutableArray<PlanAction> Actions => [.. _actions];

    /// <summary>Gets the action of each node, or -1.</summary>
    public ImmutableArray<int> Bought => [.. _actionOf];

    /// <summary>Gets the node of each action.</summary>
    public ImmutableArray<int> NodeOf => [.. _nodeOf];

    /// <summary>Gets the leaves.</summary>
    public FrozenDictionary<int, Premise> Leaves => _leaves.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Adds actions, in the order that breaks ties.</summary>
    public void AddActions(IEnumerable<PlanAction> actions)
    {
        foreach (var action in actions)
        {
            var node = Reserve();
            _actionOf[node] = _actions.Count;
            _byId.Add(action.Id, _actions.Count);
            _nodeOf.Add(node);
            _actions.Add(action);
        }
    }

    /// <summary>Returns the action with an identifier.</summary>
    public int ActionOf(string id) => _byId[id];

    /// <summary>Returns the node of an action.</summary>
    public int Action(int action) => _nodeOf[action];

    /// <summary>Says what must hold before an action can be done.</summary>
    public void DefineAction(int action, ImmutableArray<int> children) =>
        Define(_nodeOf[action], children.Length, children);

    /// <summary>Makes a node that is defined later; until then nothing makes it hold.</summary>
    public int Reserve()
    {
        _need.Add(int.MaxValue);
        _children.Add([]);
        _actionOf.Add(-1);
        return _need.Count - 1;
    }

    /// <summary>Says what makes a node hold.</summary>
    public void Define(int node, int need, IEnumerable<int> children)
    {
        _need[node] = need;
        _children[node] = [.. children];
    }

    /// <summary>Returns the node that holds when enough of the children do.</summary>
    public int Gate(int need, IEnumerable<int> children)
    {
        ImmutableArray<int> sorted = [.. children.Order()];
        if (need == 1 && sorted.Length == 1)
        {
            return sorted[0];
        }

        var key = new GateKey(need, sorted);
        if (!_gates.TryGetValue(key, out var node))
        {
            node = Reserve();
            Define(node, need, sorted);
            _gates.Add(key, node);
        }

        return node;
    }

    /// <summary>Returns the leaf of a premise.</summary>
    public int Leaf(Premise premise)
    {
        if (!_leaves.TryGetValue(premise, out var node))
        {
            node = Reserve();
            _leaves.Add(premise, node);
        }

        return node;
    }

    private readonly record struct GateKey(int Need, ImmutableArray<int> Children)
    {
        public bool Equals(GateKey other) =>
            Need == other.Need && Children.AsSpan().SequenceEqual(other.Children.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Need);
            foreach (var child in Children)
            {
                hash.Add(child);
            }

            return hash.ToHashCode();
        }
    }
}
