namespace Curriculum.Store;

/// <summary>A badge as the register keeps it.</summary>
public sealed record RegisteredBadge
{
    /// <summary>Gets the identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the identifier of the issuer.</summary>
    public required string Issuer { get; init; }

    /// <summary>Gets the identifier of the achievement.</summary>
    public required string Achievement { get; init; }

    /// <summary>Gets the identifier of the module.</summary>
    public required string Module { get; init; }

    /// <summary>Gets the day it was awarded.</summary>
    public required DateOnly Awarded { get; init; }

    /// <summary>Gets the moment it was issued.</summary>
    public required DateTimeOffset Issued { get; init; }

    /// <summary>Gets the moment it was revoked, or null.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>Gets why it was revoked, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the recipient under the register's own key: it can be recognised and not be read.</summary>
    internal byte[] Recipient { get; init; } = [];

    /// <summary>Gets the number of its status list.</summary>
    internal long List { get; init; }

    /// <summary>Gets its bit in that list.</summary>
    internal int StatusIndex { get; init; }

    /// <summary>Gets the credential without its proof, as it was accepted.</summary>
    internal byte[] Document { get; init; } = [];

    /// <summary>Gets the signed bytes, or null when signing was interrupted.</summary>
    internal byte[]? Body { get; init; }
}
