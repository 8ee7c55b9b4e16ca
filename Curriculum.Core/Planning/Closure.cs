namespace Curriculum.Planning;

/// <summary>What holds in a slice when some of its actions may be done; it grows step by step and can be taken back.</summary>
internal sealed class Closure
{
    private readonly Slice _slice;
    private readonly int[] _missing;
    private readonly bool[] _holds;
    private readonly bool[] _allowed;
    private readonly int[] _trail;
    private int _count;

    /// <summary>Creates the closure without any action.</summary>
    public Closure(Slice slice)
    {
        _slice = slice;
        _missing = new int[slice.Need.Length];
        _holds = new bool[slice.Need.Length];
        _allowed = new bool[slice.Actions.Length];
        _trail = new int[slice.Need.Length];
        Clear();
    }

    /// <summary>Gets whether the target holds.</summary>
    public bool Reached => _holds[_slice.Target];

    /// <summary>Gets how much holds, to go back to.</summary>
    public int Mark => _count;

    /// <summary>Returns whether a node holds.</summary>
    public bool Holds(int node) => _holds[node];

    /// <summary>Forbids every action again.</summary>
    public void Clear()
    {
        _slice.Need.CopyTo(_missing, 0);
        Array.Clear(_holds);
        Array.Clear(_allowed);
        _count = 0;
        for (var node = 0; node < _missing.Length; node++)
        {
            Check(node);
        }

        Propagate(0);
    }

    /// <summary>Allows an action.</summary>
    public void Allow(int action)
    {
        _allowed[action] = true;
        var from = _count;
        Check(_slice.NodeOf[action]);
        Propagate(from);
    }

    /// <summary>Forbids an action that has made nothing hold since the mark that is gone back to.</summary>
    public void Forbid(int action) => _allowed[action] = false;

    /// <summary>Goes back to a mark.</summary>
    public void Undo(int mark)
    {
        while (_count > mark)
        {
            var node = _trail[--_count];
            _holds[node] = false;
            foreach (var parent in _slice.Parents[node])
            {
                _missing[parent]++;
            }
        }
    }

    /// <summary>Returns, for each node that holds, its position in the order of derivation.</summary>
    public int[] Positions()
    {
        var positions = new int[_slice.Need.Length];
        Array.Fill(positions, int.MaxValue);
        for (var position = 0; position < _count; position++)
        {
            positions[_trail[position]] = position;
        }

        return positions;
    }

    private void Check(int node)
    {
        if (_missing[node] <= 0 && !_holds[node] && (_slice.ActionOf[node] < 0 || _allowed[_slice.ActionOf[node]]))
        {
            _holds[node] = true;
            _trail[_count++] = node;
        }
    }

    private void Propagate(int from)
    {
        for (var next = from; next < _count; next++)
        {
            foreach (var parent in _slice.Parents[_trail[next]])
            {
                _missing[parent]--;
                Check(parent);
            }
        }
    }
}
