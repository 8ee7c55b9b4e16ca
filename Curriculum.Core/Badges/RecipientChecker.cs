using System.Diagnostics;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Compares the person who shows a badge with the one it was given to, without keeping either.</summary>
internal static class RecipientChecker
{
    /// <summary>Returns whether a badge was given to the person, if anyone asks.</summary>
    public static AspectVerdict Check(ReadBadge badge, Recipient? recipient)
    {
        var (verdict, finding) = recipient switch
        {
            null => (Verdict.NotAsked, VerificationDiagnostics.RecipientNotAsked()),
            Recipient.Did(var did) => Answer(badge.Facts.Subject.Is(did)),
            Recipient.Email(var address) => CheckAddress(badge, address),
            _ => throw new UnreachableException(),
        };
        return new AspectVerdict(Aspect.Recipient, verdict, finding);
    }

    private static (Verdict Verdict, Diagnostic Finding) CheckAddress(ReadBadge badge, string address) =>
        badge.Identities.Any(identity => Matches(identity, address)) ? Answer(isSame: true)
        : badge.Identities.Any(identity => identity.Hashed && !IdentityHash.IsStrong(identity.Value))
            ? (Verdict.Unknown, VerificationDiagnostics.WeakIdentityHash())
        : Answer(isSame: false);

    private static bool Matches(BadgeIdentity identity, string address) =>
        identity.Hashed
            ? IdentityHash.Matches(identity.Value, address, identity.Salt)
            : string.Equals(identity.Value, address, StringComparison.OrdinalIgnoreCase);

    private static (Verdict Verdict, Diagnostic Finding) Answer(bool isSame) =>
        isSame
            ? (Verdict.Yes, VerificationDiagnostics.SameRecipient())
            : (Verdict.No, VerificationDiagnostics.OtherRecipient());
}
