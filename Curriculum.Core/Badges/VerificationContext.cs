using System.Collections.Immutable;

namespace Curriculum.Badges;

/// <summary>What a badge is held against: everything that verifying needs and that the badge may not bring itself.</summary>
public sealed record VerificationContext
{
    /// <summary>Gets the moment of asking.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Gets the check of one signature.</summary>
    public required SignatureCheck Check { get; init; }

    /// <summary>Gets the issuers that are trusted.</summary>
    public required TrustList Trust { get; init; }

    /// <summary>Gets the status lists at hand, as they were published.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> StatusLists { get; init; } = [];

    /// <summary>Gets the person who shows the badge, or null when nobody asks.</summary>
    public Recipient? Recipient { get; init; }
}
