namespace Curriculum.Answers;

/// <summary>A link to an outside framework.</summary>
public sealed record AlignmentAnswer(string Framework, string Target);
