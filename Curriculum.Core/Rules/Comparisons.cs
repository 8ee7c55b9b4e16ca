using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>The meaning of the comparisons that rules make.</summary>
public static class Comparisons
{
    /// <summary>Returns whether a value compares with a bound as the rule asks.</summary>
    public static bool Holds(this Comparison comparison, int value, int bound) =>
        comparison switch
        {
            Comparison.AtLeast => value >= bound,
            Comparison.Above => value > bound,
            Comparison.AtMost => value <= bound,
            Comparison.Below => value < bound,
            Comparison.Exactly => value == bound,
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns whether a larger value never makes the comparison fail.</summary>
    public static bool Grows(this Comparison comparison) => comparison is Comparison.AtLeast or Comparison.Above;
}
