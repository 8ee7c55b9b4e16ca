using System.Collections.Immutable;

namespace Curriculum.Badges;

/// <summary>An issuer that is trusted here, and for what.</summary>
/// <param name="Id">Its identifier: a DID, or an https address for Open Badges 2.0.</param>
/// <param name="Name">The name by which it is known here.</param>
/// <param name="IsOwn">Whether it is ourselves.</param>
/// <param name="SpeaksFor">The achievements it may award: identifiers, or beginnings that end in <c>/</c>; empty for all.</param>
public sealed record TrustedIssuer(string Id, string Name, bool IsOwn, ImmutableArray<string> SpeaksFor)
{
    /// <summary>Returns whether it may award an achievement.</summary>
    public bool MayAward(string achievement) =>
        SpeaksFor.IsEmpty
        || SpeaksFor.Any(each =>
            each.EndsWith('/')
                ? achievement.StartsWith(each, StringComparison.Ordinal)
                : string.Equals(achievement, each, StringComparison.Ordinal)
        );
}
