namespace Curriculum.Badges;

/// <summary>What a badge says of itself, whether that is true or not.</summary>
public sealed record BadgeFacts
{
    /// <summary>Gets the identifier of the badge.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the identifier of the achievement.</summary>
    public required string AchievementId { get; init; }

    /// <summary>Gets the name of the achievement.</summary>
    public required string AchievementName { get; init; }

    /// <summary>Gets the identifier of the issuer.</summary>
    public required string IssuerId { get; init; }

    /// <summary>Gets the name that the issuer gives itself; empty when it gives none.</summary>
    public required string IssuerName { get; init; }

    /// <summary>Gets the identifier of the person it was given to, or null when only a hashed address is given.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the moment from which it holds, or null when that cannot be read.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>Gets the moment until which it holds, or null.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Gets the moment at which it was awarded, or null when it does not say.</summary>
    public DateTimeOffset? Awarded { get; init; }

    /// <summary>Gets the day it was earned, in the zone in which the issuer wrote it, or null when that cannot be read.</summary>
    public DateOnly? Earned => DayOf(Awarded ?? ValidFrom);

    /// <summary>Gets the last day on which it holds, in the zone in which the issuer wrote it, or null.</summary>
    public DateOnly? LastDay => DayOf(ValidUntil);

    private static DateOnly? DayOf(DateTimeOffset? moment) =>
        moment is { } known ? DateOnly.FromDateTime(known.DateTime) : null;
}
