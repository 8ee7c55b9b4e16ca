using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>Knows which ways of asking for one thing ask for more than which others.</summary>
internal static class HeldOrder
{
    /// <summary>Returns the one way to ask it, of all that ask the same.</summary>
    public static Requirement.Held Settled(Requirement.Held held) =>
        held.What is Reference.ToFact ? new Requirement.Held(held.What)
        : held.Moment == HeldMoment.End && held.Through is not null ? held
        : held with { Moment = held.Moment == HeldMoment.Ever ? HeldMoment.Ever : HeldMoment.Start, Through = null };

    /// <summary>Returns whether a piece of evidence that is what the one asks is always what the other asks, by whom it was earned left aside.</summary>
    public static bool Implies(Requirement.Held one, Requirement.Held other) =>
        Lasts(one, other)
        && (other.MaxAge is not { } most || (one.MaxAge is { } age && PeriodLengths.NeverLonger(age, most)))
        && (other.Result is not { } asked || (one.Result is { } result && IsWithin(result, asked)))
        && (other.Version.Length == 0 || string.Equals(one.Version, other.Version, StringComparison.Ordinal));

    /// <summary>Returns whether a higher result always serves.</summary>
    public static bool Rises(Requirement.Held held) => held.Result is not var (comparison, _) || comparison.Grows();

    private static bool Lasts(Requirement.Held one, Requirement.Held other) =>
        other.Moment switch
        {
            HeldMoment.Ever => true,
            HeldMoment.Start => one.Moment != HeldMoment.Ever,
            _ => one is { Moment: HeldMoment.End, Through: { } through }
                && PeriodLengths.NeverLonger(other.Through!.Value, through),
        };

    private static bool IsWithin(ResultBound one, ResultBound other)
    {
        var (low, high) = Range(one);
        var (least, most) = Range(other);
        return low >= least && high <= most;
    }

    private static (long Low, long High) Range(ResultBound bound) =>
        bound.Comparison switch
        {
            Comparison.AtLeast => (bound.Result, long.MaxValue),
            Comparison.Above => (bound.Result + 1L, long.MaxValue),
            Comparison.AtMost => (long.MinValue, bound.Result),
            Comparison.Below => (long.MinValue, bound.Result - 1L),
            _ => (bound.Result, bound.Result),
        };
}
