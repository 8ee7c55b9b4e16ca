namespace Curriculum.Answers;

/// <summary>What checking a catalog found.</summary>
/// <param name="Ok">Whether there is no error.</param>
/// <param name="Counts">How many there are of each kind.</param>
/// <param name="Digest">The name of the catalog; null when there is none because of errors.</param>
/// <param name="Diagnostics">The findings, by file, line and column.</param>
public sealed record CheckAnswer(
    bool Ok,
    CountsAnswer Counts,
    string? Digest,
    IReadOnlyList<DiagnosticAnswer> Diagnostics
);
