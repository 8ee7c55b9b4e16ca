using System.Collections.Immutable;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Yaml;

/// <summary>A node of a YAML document, with the stretch of the text it was read from.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
internal abstract record YamlNode(int Start, int End)
{
    /// <summary>A text.</summary>
    public sealed record Scalar(int Start, int End, string Value, ScalarStyle Style) : YamlNode(Start, End);

    /// <summary>A list.</summary>
    public sealed record List(int Start, int End, ImmutableArray<YamlNode> Items, bool IsFlow) : YamlNode(Start, End);

    /// <summary>A mapping whose keys are texts and occur once.</summary>
    public sealed record Map(int Start, int End, ImmutableArray<YamlEntry> Entries) : YamlNode(Start, End);
}
