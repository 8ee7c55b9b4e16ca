using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>A key or item that has a line of its own, to which comments can belong.</summary>
/// <param name="Node">The key, or the item.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="Column">The column of its first character, or of the dash before it.</param>
/// <param name="Flow">The stretch between the brackets of its value; empty when it has none.</param>
internal sealed record CommentAnchor(YamlNode Node, int Start, int Column, (int Start, int End) Flow)
{
    /// <summary>Gets the comments on lines of their own before it.</summary>
    public List<string> Before { get; } = [];

    /// <summary>Gets or sets the comment on its line.</summary>
    public string? Beside { get; set; }

    /// <summary>Gets the comments on lines of their own behind it.</summary>
    public List<string> After { get; } = [];
}
