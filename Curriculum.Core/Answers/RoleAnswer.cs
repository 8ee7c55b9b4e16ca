namespace Curriculum.Answers;

/// <summary>A role with all that is known of it.</summary>
public sealed record RoleAnswer(
    string Id,
    string Title,
    string Sector,
    string? Qualification,
    string? Crebo,
    bool Employable,
    IReadOnlyList<RuleAnswer> Requires,
    IReadOnlyList<AlignmentAnswer> Alignments
);
