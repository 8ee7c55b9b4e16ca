namespace Curriculum.Api.Http;

/// <summary>How this program is doing.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c>, or <c>stale</c> when the newest files of the catalog have errors and the catalog before them still answers.</param>
/// <param name="Digest">The digest of the catalog that answers, or null when that was not asked.</param>
/// <param name="Findings">The errors in the newest files as <c>code file:line</c>, or null when there are none.</param>
public sealed record HealthAnswer(string Status, string? Digest = null, IReadOnlyList<string>? Findings = null);
