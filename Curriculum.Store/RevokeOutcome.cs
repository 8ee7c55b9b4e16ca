using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>What came, or would come, of the wish to revoke a badge.</summary>
public abstract record RevokeOutcome
{
    private RevokeOutcome() { }

    /// <summary>The badge was revoked now, and the list is published.</summary>
    public sealed record Revoked(RegisteredBadge Badge) : RevokeOutcome;

    /// <summary>The badge was revoked before, and the list is published.</summary>
    public sealed record AlreadyRevoked(RegisteredBadge Badge) : RevokeOutcome;

    /// <summary>The badge would be revoked; nothing has changed.</summary>
    public sealed record Planned(RegisteredBadge Badge) : RevokeOutcome;

    /// <summary>The badge is not revoked, and why.</summary>
    public sealed record Refused(Diagnostic Finding) : RevokeOutcome;
}
