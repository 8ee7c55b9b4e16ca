using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Asks of a standing what is asked besides holding something: its age, its version, its result, how long it lasts.</summary>
/// <remarks>It looks for a ground and never counts on what it is busy asking; so what it finds is founded.</remarks>
internal sealed class StandingConditions(Standing standing)
{
    private readonly HashSet<(Requirement.Held, int)> _busy = [];

    private Dossier Dossier => standing.Dossier;

    private Catalog Catalog => Dossier.Catalog;

    /// <summary>Returns whether something is held as asked, by a set.</summary>
    public bool Meet(Requirement.Held held, int set)
    {
        if (held.IsPlain)
        {
            return standing.Holds(held.What, set);
        }

        if (Dossier.Shown(held) == Truth.True || standing.Assumed.Contains(held))
        {
            return true;
        }

        if (!_busy.Add((held, set)))
        {
            return false;
        }

        var meets = Concluded(held, set);
        _busy.Remove((held, set));
        return meets;
    }

    /// <summary>Returns what is back: what lapsed with papers that are held again, and papers that were refreshed.</summary>
    public IEnumerable<Reference> Back()
    {
        foreach (var evidence in Dossier.Profile.Holds.Where(evidence => !(evidence.Earned > Dossier.AsOf)))
        {
            if (ModuleOf(evidence.What) is { } module && IsBack(new Requirement.Held(evidence.What), module))
            {
                yield return evidence.What;
            }
        }

        foreach (var paper in Catalog.Credentials.Where(IsRefreshed))
        {
            yield return new Reference.ToCredential(paper.Id);
        }
    }

    private bool Concluded(Requirement.Held held, int set) =>
        held.Moment == HeldMoment.Ever
            ? Meet(held with { Moment = HeldMoment.Start, Through = null }, set)
            : held.What switch
            {
                Reference.ToModule(var id) => Catalog.Find(id) is { } module && Module(held, module, set),
                Reference.ToOutcome(var id) => Catalog.Find(id.Module) is { } module && Outcome(held, id, module, set),
                Reference.ToCredential(var id) => Paper(held, id, set),
                Reference.ToFact => standing.Holds(held.What, set),
                _ => held is { MaxAge: null, Result: null, Version: "" }
                    && standing.Holds(held.What, set)
                    && Role(held, set),
            };

    private bool Role(Requirement.Held held, int set) =>
        held.What switch
        {
            Reference.ToRole(var id) => Catalog.Find(id)?.Requires.All(rule => standing.Holds(rule.Requirement, set))
                == true,
            Reference.ToQualification(var id) => Catalog
                .Find(id)
                ?.Requires.All(rule => standing.Holds(rule.Requirement, set)) == true,
            _ => false,
        };

    private bool Module(Requirement.Held held, Module module, int set) =>
        (standing.IsFresh(held.What) && IsNew(held, module) && Whole(held, module, Standing.HeldSet))
        || Whole(held, module, set)
        || IsBack(held, module);

    private bool Whole(Requirement.Held held, Module module, int set) =>
        module.Outcomes.All(outcome => Meet(held with { What = new Reference.ToOutcome(outcome.Id) }, set));

    private bool Outcome(Requirement.Held held, OutcomeId id, Module module, int set)
    {
        var own = held with { What = new Reference.ToModule(module.Id) };
        return Dossier.Shown(own) == Truth.True
            || standing.Assumed.Contains(own)
            || IsBack(own, module)
            || IsBack(held, module)
            || (standing.IsFresh(held.What) && IsNew(held, module))
            || (set == Standing.HeldSet && Meet(own, Standing.EarnedSet))
            || (
                held is { Result: null, Version: "" }
                && (IsGiven(held, id, set) || (set == Standing.HeldSet && IsExempt(id, module)))
            );
    }

    private bool IsGiven(Requirement.Held held, OutcomeId outcome, int set) =>
        standing.Equivalences.Any(each =>
            Standing.Gives(each) <= set
            && each.Covers.Contains(outcome)
            && standing.Holds(HeldWays.Conditioned(each.From.Requirement, held), Standing.Read(each))
        );

    private bool IsExempt(OutcomeId outcome, Module module) =>
        Dossier.Decided(outcome)
        || (
            standing.Claims.Contains(outcome)
            && module.Exemptions.Any(each =>
                each.Covers.Contains(outcome) && standing.Holds(each.If.Requirement, Standing.HeldSet)
            )
        );

    private bool Paper(Requirement.Held held, CredentialId paper, int set)
    {
        var exam = Catalog.Find(paper)?.Exam == true;
        return (
                held.Version.Length == 0
                && standing.IsFresh(held.What)
                && Lasts(held, new Reference.ToCredential(paper), paper)
            )
            || (
                held.Version.Length == 0
                && Catalog.Find(paper) is { } type
                && IsRefreshed(type)
                && Lasts(held, held.What, paper)
            )
            || Catalog.Modules.Any(module =>
                module.Awards.Credentials.Contains(paper)
                && Meet(held with { What = new Reference.ToModule(module.Id) }, exam ? Standing.EarnedSet : set)
            )
            || (
                set > Standing.EarnedSet
                && Catalog.Credentials.Any(higher =>
                    higher.Includes.Contains(paper)
                    && Meet(held with { What = new Reference.ToCredential(higher.Id) }, set)
                )
            );
    }

    /// <summary>What a step has earned meets the conditions when it is of the version asked and lasts as long as asked.</summary>
    private bool IsNew(Requirement.Held held, Module module) =>
        (held.Version.Length == 0 || string.Equals(held.Version, module.Version, StringComparison.Ordinal))
        && module.Awards.Credentials.All(paper => Lasts(held, new Reference.ToModule(module.Id), paper));

    private bool Lasts(Requirement.Held held, Reference what, CredentialId paper) =>
        held.Through is not { } through
        || Validity.TermOf(what, paper, Catalog) is not { } term
        || term.After(Dossier.AsOf) >= through.After(Dossier.AsOf);

    private bool IsBack(Requirement.Held held, Module module)
    {
        var papers = module
            .Awards.Credentials.Where(paper =>
                Validity.TermOf(held.What, paper, Catalog) is not null || Catalog.Find(paper)?.Renewal is not null
            )
            .ToList();
        return papers.Count > 0
            && held is { MaxAge: null, Result: null, Version: "" }
            && Dossier.Had(held.What)
            && papers.TrueForAll(paper =>
                Dossier.Lasting(held.What, paper, held.Through)
                || Meet(held with { What = new Reference.ToCredential(paper) }, Standing.EarnedSet)
            );
    }

    private bool IsRefreshed(CredentialType paper) =>
        paper.Renewal?.Refresher is { } refresher
        && standing.Had(paper.Id)
        && Meet(
            new Requirement.Held(new Reference.ToModule(refresher)) { MaxAge = Period.Of(0, PeriodUnit.Day) },
            Standing.EarnedSet
        );

    private Module? ModuleOf(Reference what) =>
        what switch
        {
            Reference.ToModule(var id) => Catalog.Find(id),
            Reference.ToOutcome(var id) => Catalog.Find(id.Module),
            _ => null,
        };
}
