using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Puts the credit of an outcome into words.</summary>
internal sealed class CreditAnswers(AnswerContext context, CandidateProfile profile)
{
    public CreditAnswer Of(Credit credit)
    {
        var equivalence = credit is not { Kind: CreditKind.Equivalence, Chain.IsEmpty: false }
            ? null
            : context.Catalog.Equivalences.First(each => each.Id == credit.Chain[^1]);
        return new CreditAnswer(
            credit.Outcome.Name,
            credit.Load.Hours,
            credit.Kind switch
            {
                CreditKind.Equivalence => "equivalence",
                CreditKind.Held => "held",
                CreditKind.Exemption => "exemption",
                _ => throw new UnreachableException(),
            },
            equivalence?.Id.Value,
            [.. credit.Chain.Select(id => id.Value)],
            credit.Scope?.Value,
            credit.Provider?.Value,
            credit.ClaimOnly,
            credit.Decides,
            [.. credit.Evidence.Select(Of)],
            equivalence is not null ? Decision(equivalence)
                : credit.Decided is { } date ? new DecisionAnswer("adopted", credit.Decides, date, Ground: null)
                : null,
            equivalence is not null ? context.At(Place.Of((equivalence.BackOf ?? equivalence.Id).Value, ""))
                : credit.ClaimOnly ? context.At(Place.Of(credit.Outcome.Module.Value, "exemptions"))
                : null
        );
    }

    private EvidenceAnswer Of(Reference reference)
    {
        var held = profile.Holds.FirstOrDefault(each => each.What == reference);
        return new EvidenceAnswer(
            reference.Id,
            held?.Issuer,
            held?.Earned,
            held?.Until,
            held?.Badge,
            held?.Verified ?? false
        );
    }

    private DecisionAnswer Decision(Equivalence equivalence) =>
        new(
            equivalence.Status == EquivalenceStatus.Adopted ? "adopted" : "proposed",
            equivalence.Decision?.By,
            equivalence.Decision?.Date,
            equivalence.Ground?.Text.In(context.Language)
        );
}
