using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>Compares what was meant to be written with what is read back.</summary>
internal static class FormCheck
{
    /// <summary>Returns whether a node says what a form says.</summary>
    public static bool Same(Form form, YamlNode? node) =>
        (form, node) switch
        {
            (Form.Nothing, YamlNode.Scalar scalar) => scalar.Value.Length == 0,
            (Form.Scalar text, YamlNode.Scalar scalar) => Equal(text.Value, scalar.Value),
            (Form.Rule rule, YamlNode.Scalar scalar) => Equal(Bare(rule.Piece.Line()), Bare(scalar.Value)),
            (Form.List list, YamlNode.List other) => list.Parts.Length == other.Items.Length
                && list.Parts.Zip(other.Items).All(pair => Same(pair.First.Value, pair.Second)),
            (Form.Map map, YamlNode.Map other) => map.Parts.Length == other.Entries.Length
                && map.Parts.Zip(other.Entries)
                    .All(pair =>
                        Equal(pair.First.Key, pair.Second.Key.Value) && Same(pair.First.Value, pair.Second.Value)
                    ),
            _ => false,
        };

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>Between the words of a rule white space means nothing.</summary>
    private static string Bare(string rule) => rule.Replace(" ", "", StringComparison.Ordinal);
}
