using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 30: remarks on intake moments.</summary>
public static class IntakeRemarks
{
    /// <summary>One can enrol after the last start.</summary>
    public static Diagnostic EnrolmentClosesLate(OfferingId offering, DateOnly closes, DateOnly lastStart) =>
        Diagnostic.At(Place.Of(offering.Value, "enrolment"), "CUR3001", offering.Value, Day(closes), Day(lastStart));

    /// <summary>An offering has room for nobody.</summary>
    public static Diagnostic NoPlaces(OfferingId offering) =>
        Diagnostic.At(Place.Of(offering.Value, "places"), "CUR3004", offering.Value);

    /// <summary>Someone waits longer for a start than the norm allows.</summary>
    public static Diagnostic WaitAboveNorm(ModuleId module, int longestDays, Period norm) =>
        Diagnostic.At(
            Place.Of(module.Value, ""),
            "CUR3009",
            module.Value,
            Number(longestDays),
            Number(norm.PlanningWeeks)
        );

    /// <summary>A module does not start within the window.</summary>
    public static Diagnostic NoneInReach(ModuleId module, DateOnly from, DateOnly to) =>
        Diagnostic.At(Place.Of(module.Value, ""), "CUR3010", module.Value, Day(from), Day(to));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
