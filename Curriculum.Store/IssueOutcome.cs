using Curriculum.Badges;
using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>What came, or would come, of the wish to give someone a badge.</summary>
public abstract record IssueOutcome
{
    private IssueOutcome() { }

    /// <summary>The badge was issued now.</summary>
    public sealed record Issued(IssuedBadge Badge) : IssueOutcome;

    /// <summary>The badge of this award was issued before; these are the same bytes.</summary>
    public sealed record AlreadyIssued(IssuedBadge Badge) : IssueOutcome;

    /// <summary>The badge would be issued; nothing has changed.</summary>
    public sealed record Planned(
        string Issuer,
        Achievement Achievement,
        Recipient Recipient,
        DateOnly Awarded,
        DateOnly? LastDay
    ) : IssueOutcome;

    /// <summary>The badge is not issued, and why.</summary>
    public sealed record Refused(Diagnostic Finding) : IssueOutcome;
}
