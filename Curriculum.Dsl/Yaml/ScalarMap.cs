using YamlDotNet.Core;

namespace Curriculum.Dsl.Yaml;

/// <summary>Leads from the characters of a scalar's value back to the text of the file, exact to the character.</summary>
/// <remarks>
/// INVARIANT: a place is never wrong. The scalar is read a second time by our own rules, and that reading counts only
/// when it gives the very value; otherwise every character leads to the scalar as a whole.
/// </remarks>
internal sealed class ScalarMap
{
    private readonly YamlNode.Scalar _scalar;
    private readonly ScalarScan? _scan;

    private ScalarMap(YamlNode.Scalar scalar, ScalarScan? scan) => (_scalar, _scan) = (scalar, scan);

    /// <summary>Gets whether places are exact to the character.</summary>
    public bool IsExact => _scan is not null;

    /// <summary>Creates the map of a scalar.</summary>
    public static ScalarMap Of(SourceText source, YamlNode.Scalar scalar)
    {
        var start = AfterProperties(source.Text, scalar);
        var scan = scalar.Style switch
        {
            ScalarStyle.Plain => FlowScalarScan.Plain(source.Text, start, scalar.End),
            ScalarStyle.SingleQuoted => FlowScalarScan.SingleQuoted(source.Text, start + 1, scalar.End - 1),
            ScalarStyle.DoubleQuoted => FlowScalarScan.DoubleQuoted(source.Text, start + 1, scalar.End - 1),
            ScalarStyle.Literal or ScalarStyle.Folded => BlockScalarScan.Read(source.Text, start, scalar.Value),
            _ => null,
        };
        return new ScalarMap(
            scalar,
            scan is not null && string.Equals(scan.Decoded, scalar.Value, StringComparison.Ordinal) ? scan : null
        );
    }

    /// <summary>Returns the stretch of the file that a stretch of the value came from.</summary>
    public (int Start, int End) Range(int start, int end)
    {
        if (_scan is null || _scan.Length == 0)
        {
            return (_scalar.Start, _scalar.End);
        }

        if (start >= _scan.Length)
        {
            var behind = Math.Min(_scan[_scan.Length - 1].End, _scalar.End);
            return (behind, behind);
        }

        var last = Math.Clamp(end, start + 1, _scan.Length) - 1;
        return (_scan[start].Start, _scan[last].End);
    }

    private static int AfterProperties(string text, YamlNode.Scalar scalar)
    {
        var at = scalar.Start;
        while (at < scalar.End && text[at] is '&' or '!')
        {
            while (at < scalar.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            while (at < scalar.End && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return at;
    }
}
