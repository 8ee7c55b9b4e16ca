using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Whether a piece of evidence counts at a day. Both ends of a validity are inclusive.</summary>
/// <remarks>
/// The last day that the evidence states goes before the period of its type. A module, and each of its outcomes, lapses
/// with a paper that it awards, unless that paper is held by itself.
/// </remarks>
public static class Validity
{
    /// <summary>Returns whether a piece of evidence in a profile counts at a day.</summary>
    public static bool Counts(Evidence evidence, CandidateProfile profile, Catalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        if (evidence.Earned > asOf || evidence.Until < asOf)
        {
            return false;
        }

        return evidence.Until is not null
            || evidence.What switch
            {
                Reference.ToCredential paper => Lasts(paper.Credential, evidence.Earned, catalog, asOf),
                Reference.ToModule module => PapersLast(module.Module),
                Reference.ToOutcome outcome => PapersLast(outcome.Outcome.Module),
                _ => true,
            };

        bool PapersLast(ModuleId module) =>
            catalog.Find(module) is not { } found
            || found.Awards.Credentials.All(paper =>
                Lasts(paper, evidence.Earned, catalog, asOf) || HeldByItself(paper, profile, catalog, asOf)
            );
    }

    private static bool HeldByItself(CredentialId paper, CandidateProfile profile, Catalog catalog, DateOnly asOf) =>
        profile.Holds.Any(evidence =>
            evidence.What is Reference.ToCredential held
            && held.Credential == paper
            && Counts(evidence, profile, catalog, asOf)
        );

    private static bool Lasts(CredentialId paper, DateOnly? earned, Catalog catalog, DateOnly asOf) =>
        earned is not { } day || catalog.Find(paper)?.ValidFor is not { } period || period.After(day) >= asOf;
}
