namespace Curriculum.Answers;

/// <summary>One badge of the register, or what issuing or revoking one did.</summary>
/// <param name="Id">The identifier of the badge; null as long as it is only planned.</param>
/// <param name="Outcome"><c>issued</c>, <c>already-issued</c>, <c>planned</c>, <c>revoked</c>, <c>already-revoked</c> or <c>listed</c>.</param>
/// <param name="Module">The module.</param>
/// <param name="Awarded">The day of the award.</param>
/// <param name="Revoked">When it was revoked, or null.</param>
/// <param name="File">The file that was written, or null.</param>
public sealed record BadgeAnswer(
    string? Id,
    string Outcome,
    string Module,
    DateOnly Awarded,
    DateTimeOffset? Revoked,
    string? File
);
