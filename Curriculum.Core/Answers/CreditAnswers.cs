using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Puts the credit of an outcome into words.</summary>
internal sealed class CreditAnswers(AnswerContext context, CandidateProfile profile)
{
    public CreditAnswer Of(Credit credit)
    {
        var equivalence = credit.Chain.IsEmpty
            ? null
            : context.Catalog.Equivalences.First(each => each.Id == credit.Chain[^1]);
        return new CreditAnswer(
            credit.Outcome.Name,
            credit.Load.Hours,
            credit.Kind switch
            {
                CreditKind.Equivalence => "equivalence",
                CreditKind.Held => "held",
                _ => throw new UnreachableException(),
            },
            equivalence?.Id.Value,
            [.. credit.Chain.Select(id => id.Value)],
            credit.Scope?.Value,
            credit.Provider?.Value,
            ClaimOnly: false,
            [.. credit.Evidence.Select(Of)],
            equivalence is null ? null : Decision(equivalence),
            equivalence is null ? null : context.At(Place.Of(equivalence.Id.Value, ""))
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
