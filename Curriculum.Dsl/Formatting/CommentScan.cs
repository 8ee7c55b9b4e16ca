using Curriculum.Dsl.Yaml;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Formatting;

/// <summary>Finds the comments of a file: what follows a number sign outside every value.</summary>
internal static class CommentScan
{
    /// <summary>Returns the stretches of all comments, in order.</summary>
    public static List<(int Start, int End)> Read(SourceText text, YamlNode root)
    {
        var comments = new List<(int, int)>();
        var at = 0;
        foreach (var scalar in Scalars(root))
        {
            Between(text.Text, at, scalar.Start, comments);
            at = EndOf(text, scalar, comments);
        }

        Between(text.Text, at, text.Text.Length, comments);
        return comments;
    }

    private static IEnumerable<YamlNode.Scalar> Scalars(YamlNode node) =>
        node switch
        {
            YamlNode.Map map => map.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
            YamlNode.List list => list.Items.SelectMany(Scalars),
            YamlNode.Scalar scalar => [scalar],
            _ => [],
        };

    private static void Between(string text, int start, int end, List<(int, int)> comments)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '#')
            {
                var last = LineEnd(text, at);
                comments.Add((at, last));
                at = last;
            }
        }
    }

    /// <summary>A block of text may have a comment on its first line, and ends with its last character.</summary>
    private static int EndOf(SourceText text, YamlNode.Scalar scalar, List<(int, int)> comments)
    {
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return Math.Max(scalar.Start, scalar.End);
        }

        var first = LineEnd(text.Text, scalar.Start);
        Between(text.Text, scalar.Start, first, comments);
        var map = ScalarMap.Of(text, scalar);
        return map.IsExact && scalar.Value.Length > 0
            ? Math.Max(first, map.Range(scalar.Value.Length - 1, scalar.Value.Length).End)
            : Math.Max(first, scalar.End);
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny("\r\n");
        return end < 0 ? text.Length : at + end;
    }
}
