namespace Curriculum.Rules.Logic;

/// <summary>A reduced ordered binary decision diagram: two functions are the same exactly when their nodes are.</summary>
/// <remarks>
/// Work is bounded. Once it is spent <see cref="IsSpent"/> is true, and then no node says anything: whoever asks must
/// look before believing.
/// </remarks>
internal sealed class DecisionDiagram
{
    /// <summary>The function that never holds.</summary>
    public const int False = 0;

    /// <summary>The function that always holds.</summary>
    public const int True = 1;

    private const int MostWork = 100_000;
    private const int MostVariables = 400;
    private const int MostItems = 1_000;

    private readonly List<(int Variable, int Low, int High)> _nodes = [(int.MaxValue, 0, 0), (int.MaxValue, 1, 1)];
    private readonly Dictionary<(int Variable, int Low, int High), int> _made = [];
    private readonly Dictionary<(int Test, int Then, int Otherwise), int> _known = [];
    private int _variables;

    /// <summary>Gets the number of nodes made.</summary>
    public int Size => _nodes.Count;

    /// <summary>Gets whether there was more to work out than is allowed.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Returns the function that is a new variable, behind all earlier ones in the order.</summary>
    public int NewVariable()
    {
        IsSpent |= _variables >= MostVariables;
        return IsSpent ? False : Make(_variables++, False, True);
    }

    /// <summary>Returns the function that is <paramref name="then"/> where the test holds, and otherwise the other.</summary>
    public int If(int test, int then, int otherwise)
    {
        if (test == True || then == otherwise)
        {
            return then;
        }

        if (test == False)
        {
            return otherwise;
        }

        if (then == True && otherwise == False)
        {
            return test;
        }

        if (_known.TryGetValue((test, then, otherwise), out var known))
        {
            return known;
        }

        IsSpent |= _known.Count >= MostWork;
        if (IsSpent)
        {
            return False;
        }

        var first = Math.Min(_nodes[test].Variable, Math.Min(_nodes[then].Variable, _nodes[otherwise].Variable));
        var low = If(Low(test, first), Low(then, first), Low(otherwise, first));
        var high = If(High(test, first), High(then, first), High(otherwise, first));
        var made = Make(first, low, high);
        _known[(test, then, otherwise)] = made;
        return made;
    }

    /// <summary>Returns where both hold.</summary>
    public int And(int one, int other) => If(one, other, False);

    /// <summary>Returns where either holds.</summary>
    public int Or(int one, int other) => If(one, True, other);

    /// <summary>Returns where it does not hold.</summary>
    public int Not(int node) => If(node, False, True);

    /// <summary>Returns where the first does not hold without the second.</summary>
    public int Implies(int premise, int conclusion) => If(premise, conclusion, True);

    /// <summary>Returns where the functions that hold weigh a minimum together.</summary>
    public int AtLeast(long minimum, IReadOnlyList<(int Node, long Weight)> items)
    {
        IsSpent |= items.Count > MostItems;
        if (IsSpent)
        {
            return False;
        }

        var rest = new long[items.Count + 1];
        for (var index = items.Count - 1; index >= 0; index--)
        {
            rest[index] = rest[index + 1] + items[index].Weight;
        }

        return AtLeast(minimum, 0, items, rest, []);
    }

    /// <summary>Returns the variables on one way to <see cref="True"/>, with their values; those left out may have either.</summary>
    public IEnumerable<(int Variable, bool Value)> WayTo(int node)
    {
        while (node > True)
        {
            var (variable, low, high) = _nodes[node];
            yield return (variable, low == False);
            node = low == False ? high : low;
        }
    }

    private int AtLeast(
        long minimum,
        int index,
        IReadOnlyList<(int Node, long Weight)> items,
        long[] rest,
        Dictionary<(long, int), int> known
    )
    {
        if (minimum <= 0)
        {
            return True;
        }

        if (rest[index] < minimum || IsSpent)
        {
            return False;
        }

        if (!known.TryGetValue((minimum, index), out var node))
        {
            IsSpent |= known.Count >= MostWork;
            var (item, weight) = items[index];
            var with = AtLeast(minimum - weight, index + 1, items, rest, known);
            var without = AtLeast(minimum, index + 1, items, rest, known);
            node = If(item, with, without);
            known.Add((minimum, index), node);
        }

        return node;
    }

    private int Low(int node, int variable) => _nodes[node].Variable == variable ? _nodes[node].Low : node;

    private int High(int node, int variable) => _nodes[node].Variable == variable ? _nodes[node].High : node;

    private int Make(int variable, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        var key = (variable, low, high);
        if (!_made.TryGetValue(key, out var node))
        {
            node = _nodes.Count;
            _nodes.Add(key);
            _made.Add(key, node);
        }

        return node;
    }
}
