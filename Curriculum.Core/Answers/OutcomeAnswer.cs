namespace Curriculum.Answers;

/// <summary>A learning outcome of a module.</summary>
public sealed record OutcomeAnswer(string Id, string Text, int Hours, IReadOnlyList<AlignmentAnswer> Alignments);
