namespace Curriculum.Answers;

/// <summary>Puts credits together that rest on the same ground.</summary>
public static class CreditGrounds
{
    /// <summary>Returns the credits in groups of one ground: one equivalence, one exemption of one body, or what is held.</summary>
    public static IEnumerable<IReadOnlyList<CreditAnswer>> ByGround(this IEnumerable<CreditAnswer> credits) =>
        credits
            .GroupBy(credit =>
                (credit.Kind, credit.Equivalence, credit.ClaimOnly, credit.Decides, credit.Decision?.Date)
            )
            .Select(group => group.ToList());
}
