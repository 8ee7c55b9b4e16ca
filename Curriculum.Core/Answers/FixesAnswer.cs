namespace Curriculum.Answers;

/// <summary>The edits that certainly mend a fault.</summary>
public sealed record FixesAnswer(IReadOnlyList<EditAnswer> Edits);
