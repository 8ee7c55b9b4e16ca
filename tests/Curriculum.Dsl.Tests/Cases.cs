using System.Globalization;

namespace Curriculum.Dsl.Tests;

/// <summary>How many random cases a law is held against: what is claimed, times CURRICULUM_CASES (0.01 for a quick look, 10 for a night).</summary>
internal static class Cases
{
    private static readonly double Factor = double.TryParse(
        Environment.GetEnvironmentVariable("CURRICULUM_CASES"),
        NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out var factor
    )
        ? factor
        : 1;

    /// <summary>Returns how many cases are tried where so many are claimed.</summary>
    public static int Of(int claimed) => Math.Max(1, (int)(claimed * Factor));
}
