using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>All that a value may still turn out to be: every whole number from one bound to the other, both included.</summary>
/// <remarks>Truth is 0 or 1, a day its number, a language level its place; a value that is known is a range of one.</remarks>
internal readonly record struct ScriptRange(long Low, long High)
{
    /// <summary>Gets the range of a truth that is unknown.</summary>
    public static ScriptRange AnyTruth => new(0, 1);

    /// <summary>Gets the range of a number that is unknown.</summary>
    public static ScriptRange AnyWhole => new(int.MinValue, int.MaxValue);

    /// <summary>Gets the range of a day that is unknown.</summary>
    public static ScriptRange AnyDay => new(0, DateOnly.MaxValue.DayNumber);

    /// <summary>Gets the range of a language level that is unknown; who knows nothing of a language has none.</summary>
    public static ScriptRange AnyLevel => new(0, (long)CefrLevel.C2);

    /// <summary>Gets whether the value is known.</summary>
    public bool IsKnown => Low == High;

    /// <summary>Gets what is known of a truth.</summary>
    public Truth Truth =>
        Low > 0 ? Truth.True
        : High > 0 ? Truth.Unknown
        : Truth.False;

    /// <summary>Returns the range of one value.</summary>
    public static ScriptRange Of(long value) => new(value, value);

    /// <summary>Returns the range of a truth.</summary>
    public static ScriptRange Of(bool value) => Of(value ? 1 : 0);

    /// <summary>Returns the range of what is known of a truth.</summary>
    public static ScriptRange Of(Truth truth) =>
        truth switch
        {
            Truth.True => Of(value: true),
            Truth.False => Of(value: false),
            _ => AnyTruth,
        };

    /// <summary>Returns the range of one day.</summary>
    public static ScriptRange Of(DateOnly day) => Of(day.DayNumber);

    /// <summary>Returns the range of what is the one or the other.</summary>
    public ScriptRange Or(ScriptRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>Returns this range, or every whole number when a C# <c>int</c> cannot hold all of it.</summary>
    public ScriptRange AsWhole() => Low < int.MinValue || High > int.MaxValue ? AnyWhole : this;

    /// <summary>Returns whether this value compares with another as asked.</summary>
    public Truth Compares(Comparison comparison, ScriptRange other) =>
        comparison switch
        {
            Comparison.AtLeast => RequirementEvaluator.Not(Below(other)),
            Comparison.Above => other.Below(this),
            Comparison.AtMost => RequirementEvaluator.Not(other.Below(this)),
            Comparison.Below => Below(other),
            _ => IsKnown && this == other ? Truth.True
            : High < other.Low || other.High < Low ? Truth.False
            : Truth.Unknown,
        };

    private Truth Below(ScriptRange other) =>
        High < other.Low ? Truth.True
        : Low >= other.High ? Truth.False
        : Truth.Unknown;
}
