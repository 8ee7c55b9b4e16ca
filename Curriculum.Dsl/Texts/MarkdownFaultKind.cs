namespace Curriculum.Dsl.Texts;

/// <summary>What may not stand in a text.</summary>
internal enum MarkdownFaultKind
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>A link to where links may not lead.</summary>
    Link,

    /// <summary>More characters, or more nesting, than a text may have.</summary>
    TooLong,
}
