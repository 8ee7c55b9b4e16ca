using System.Diagnostics;
using Curriculum.Badges;
using Curriculum.Entry;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Puts what was found of a badge into words.</summary>
public static class VerificationAnswers
{
    /// <summary>Returns the answer.</summary>
    /// <param name="verdict">What was found.</param>
    /// <param name="entry">What it counts as in a catalog, or null when there is no catalog.</param>
    /// <param name="language">The language of the sentences.</param>
    public static VerificationAnswer Of(BadgeVerdict verdict, EntryResult? entry, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new VerificationAnswer(
            Word(verdict.Verdict),
            [
                .. verdict.Aspects.Select(aspect => new AspectAnswer(
                    Word(aspect.Aspect),
                    Word(aspect.Verdict),
                    aspect.Code,
                    aspect.Message(language)
                )),
            ],
            verdict.Facts is { } facts ? new AchievementAnswer(facts.AchievementId, facts.AchievementName) : null,
            verdict.Facts is { } said ? new IssuerAnswer(said.IssuerId, said.IssuerName) : null,
            [.. entry?.Evidence.Select(evidence => evidence.What.Id) ?? []]
        );
    }

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Yes => "yes",
            Verdict.No => "no",
            Verdict.Unknown => "unknown",
            Verdict.NotAsked => "not-asked",
            _ => throw new UnreachableException(),
        };

    private static string Word(Aspect aspect) =>
        aspect switch
        {
            Aspect.Structure => "structure",
            Aspect.Proof => "proof",
            Aspect.Issuer => "issuer",
            Aspect.Time => "time",
            Aspect.Status => "status",
            Aspect.Recipient => "recipient",
            Aspect.Endorsement => "endorsement",
            _ => throw new UnreachableException(),
        };
}
