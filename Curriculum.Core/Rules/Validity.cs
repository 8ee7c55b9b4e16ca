using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Whether a piece of evidence counts at a day. Both ends of a validity are inclusive.</summary>
/// <remarks>
/// The last day that the evidence states goes before the period of its type. A paper that must be confirmed counts as
/// long as each confirmation came in time; one that is bound to an employer ends with the job. A module, and each of its
/// outcomes, lapses with a paper that it awards, unless that paper is held by itself.
/// </remarks>
public static class Validity
{
    /// <summary>Returns whether a piece of evidence in a profile counts at a day.</summary>
    public static bool Counts(Evidence evidence, CandidateProfile profile, Catalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        return !(evidence.Earned > asOf)
            && !(evidence.Until < asOf)
            && evidence.What switch
            {
                Reference.ToCredential(var paper) => Counts(evidence, paper, profile, catalog, asOf),
                Reference.ToModule(var module) => evidence.Until is not null || PapersLast(module),
                Reference.ToOutcome(var outcome) => evidence.Until is not null || PapersLast(outcome.Module),
                _ => true,
            };

        bool PapersLast(ModuleId module) =>
            catalog.Find(module) is not { } found
            || found.Awards.Credentials.All(paper =>
                Lasts(Term(found, paper) ?? catalog.TermOf(paper), evidence.Earned, asOf)
                || HeldByItself(paper, profile, catalog, asOf)
            );
    }

    /// <summary>Returns whether evidence of a module or an outcome has not lapsed with one of the papers of that module.</summary>
    internal static bool Lasts(Evidence evidence, CredentialId paper, Catalog catalog, DateOnly asOf) =>
        evidence.Until is { } until
            ? until >= asOf
            : Lasts(TermOf(evidence.What, paper, catalog), evidence.Earned, asOf);

    /// <summary>Returns how long a paper is valid that a module gives, or the module of an outcome; null when it does not lapse.</summary>
    internal static Period? TermOf(Reference what, CredentialId paper, Catalog catalog)
    {
        var module = what switch
        {
            Reference.ToModule(var id) => catalog.Find(id),
            Reference.ToOutcome(var id) => catalog.Find(id.Module),
            _ => null,
        };
        return (module is null ? null : Term(module, paper)) ?? catalog.TermOf(paper);
    }

    private static bool Counts(
        Evidence evidence,
        CredentialId id,
        CandidateProfile profile,
        Catalog catalog,
        DateOnly asOf
    )
    {
        var paper = catalog.Find(id);
        return (evidence.Until is not null || Lasts(catalog.TermOf(id), evidence.Earned, asOf))
            && (paper?.Attestation is not { } every || Attested(evidence, every, asOf))
            && !(paper?.BoundToEmployer == true && profile.EmploymentUntil < asOf);
    }

    private static bool HeldByItself(CredentialId paper, CandidateProfile profile, Catalog catalog, DateOnly asOf) =>
        profile.Holds.Any(evidence =>
            evidence.What is Reference.ToCredential(var held)
            && held == paper
            && Counts(evidence, profile, catalog, asOf)
        );

    private static Period? Term(Module module, CredentialId paper)
    {
        foreach (var term in module.Awards.Terms)
        {
            if (term.Credential == paper)
            {
                return term.ValidFor;
            }
        }

        return null;
    }

    private static bool Lasts(Period? term, DateOnly? earned, DateOnly asOf) =>
        earned is not { } day || term is not { } period || period.After(day) >= asOf;

    /// <summary>A confirmation that comes too late confirms nothing; a paper without any date counts.</summary>
    private static bool Attested(Evidence evidence, Period every, DateOnly asOf)
    {
        var reached = evidence.Earned;
        foreach (var day in evidence.Attested.Where(day => day <= asOf).Order())
        {
            if (reached is { } last && every.After(last) < day)
            {
                break;
            }

            reached = day;
        }

        return reached is not { } end || every.After(end) >= asOf;
    }
}
