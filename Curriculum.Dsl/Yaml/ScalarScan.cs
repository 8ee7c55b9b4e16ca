using System.Text;

namespace Curriculum.Dsl.Yaml;

/// <summary>The characters of a scalar as they are decoded, each with the stretch of the text it came from.</summary>
internal sealed class ScalarScan
{
    private readonly StringBuilder _decoded = new();
    private readonly List<(int Start, int End)> _ranges = [];

    /// <summary>Gets how many characters there are.</summary>
    public int Length => _ranges.Count;

    /// <summary>Gets the characters.</summary>
    public string Decoded => _decoded.ToString();

    /// <summary>Returns the stretch that a character came from.</summary>
    public (int Start, int End) this[int index] => _ranges[index];

    /// <summary>Adds a character.</summary>
    public void Add(char character, int start, int end)
    {
        _decoded.Append(character);
        _ranges.Add((start, end));
    }

    /// <summary>Adds the characters that stand in the text as they are.</summary>
    public void AddRaw(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            Add(text[index], index, index + 1);
        }
    }

    /// <summary>Adds all of another scan.</summary>
    public void Add(ScalarScan other)
    {
        for (var index = 0; index < other.Length; index++)
        {
            Add(other._decoded[index], other[index].Start, other[index].End);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _decoded.Clear();
        _ranges.Clear();
    }
}
