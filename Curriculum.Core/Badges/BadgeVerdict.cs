using System.Collections.Immutable;

namespace Curriculum.Badges;

/// <summary>What was found of a badge: every aspect on its own, and what follows from them together.</summary>
/// <param name="Aspects">One verdict an aspect, in the order of <see cref="Aspect"/>.</param>
/// <param name="Facts">What the badge says, or null when it could not be read; whoever shows it says whether it was verified.</param>
public sealed record BadgeVerdict(ImmutableArray<AspectVerdict> Aspects, BadgeFacts? Facts)
{
    /// <summary>Gets the answer: no when any aspect is, else unknown when any aspect is, else yes.</summary>
    public Verdict Verdict =>
        Aspects.Any(aspect => aspect.Verdict == Verdict.No) ? Verdict.No
        : Aspects.Any(aspect => aspect.Verdict == Verdict.Unknown) ? Verdict.Unknown
        : Verdict.Yes;

    /// <summary>Gets whether the words of the badge are its issuer's: what <see cref="Facts"/> says was signed by whom it names.</summary>
    public bool IsAuthentic =>
        Of(Aspect.Structure).Verdict == Verdict.Yes
        && Of(Aspect.Proof).Verdict == Verdict.Yes
        && Of(Aspect.Issuer).Verdict != Verdict.No;

    /// <summary>Gets whether the badge is a forgery, is damaged, or is no badge at all.</summary>
    public bool IsForged =>
        Of(Aspect.Structure).Verdict == Verdict.No
        || Of(Aspect.Proof).Verdict == Verdict.No
        || Of(Aspect.Issuer).Verdict == Verdict.No;

    /// <summary>Returns what was found of one aspect.</summary>
    public AspectVerdict Of(Aspect aspect) => Aspects.First(each => each.Aspect == aspect);
}
