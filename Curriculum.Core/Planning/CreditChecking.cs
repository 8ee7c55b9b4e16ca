using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Checks whether credits follow from the equivalences, decisions and evidence that they name.</summary>
internal sealed class CreditChecking(Dossier dossier, Standing standing)
{
    /// <summary>Returns what is wrong with a credit.</summary>
    public IEnumerable<PathFaultKind> Check(Credit credit)
    {
        var outcome = dossier.Catalog.Find(credit.Outcome.Module)?.Outcomes;
        if (outcome?.FirstOrDefault(each => each.Id == credit.Outcome)?.Load != credit.Load)
        {
            yield return PathFaultKind.WrongHours;
        }

        if (!IsFounded(credit))
        {
            yield return PathFaultKind.UnfoundedCredit;
        }

        var last = credit is { Kind: CreditKind.Equivalence, Chain: [.., var id] } ? Find(id) : null;
        var signature = last is null ? default : Standing.Signature(last, dossier);
        if (signature != (credit.Provider, credit.Scope))
        {
            yield return PathFaultKind.WrongSignature;
        }
    }

    private bool IsFounded(Credit credit) =>
        credit.Kind switch
        {
            CreditKind.Held => IsHeld(credit),
            CreditKind.Equivalence => IsGiven(credit),
            CreditKind.Exemption => IsExempt(credit),
            _ => throw new UnreachableException(),
        };

    private bool IsHeld(Credit credit) =>
        credit.Chain.IsEmpty
        && credit.Evidence is [var shown]
        && standing.Shows(shown)
        && (shown == new Reference.ToOutcome(credit.Outcome) || shown == new Reference.ToModule(credit.Outcome.Module));

    private bool IsGiven(Credit credit)
    {
        var chain = credit.Chain.Select(Find).OfType<Equivalence>().ToList();
        return chain.Count > 0
            && chain.Count == credit.Chain.Length
            && chain.TrueForAll(each => Standing.Counts(each, dossier))
            && credit.Evidence.All(standing.Earned)
            && standing.Leads(chain, credit.Evidence, credit.Outcome);
    }

    private bool IsExempt(Credit credit)
    {
        if (credit.Decided is { } date)
        {
            return dossier.Profile.Decisions.Any(decision =>
                decision.About == credit.Outcome.Module
                && decision.Outcomes.Contains(credit.Outcome)
                && decision.Date == date
                && date <= dossier.AsOf
                && string.Equals(decision.By, credit.Decides, StringComparison.Ordinal)
            );
        }

        var chain = credit.Chain.Select(Find).OfType<Equivalence>().ToList();
        return chain.Count == credit.Chain.Length
            && chain.TrueForAll(each => Standing.Counts(each, dossier))
            && credit.Evidence.All(standing.Earned)
            && standing.Claims.Contains(credit.Outcome)
            && dossier.Catalog.Find(credit.Outcome.Module) is { } module
            && module.Exemptions.Any(each =>
                each.Covers.Contains(credit.Outcome)
                && string.Equals(each.DecidedBy, credit.Decides, StringComparison.Ordinal)
                && standing.Leads(chain, credit.Evidence, each.If.Requirement)
            );
    }

    private Equivalence? Find(EquivalenceId id) => dossier.Catalog.Equivalences.FirstOrDefault(each => each.Id == id);
}
