using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 07: what is wrong with days and versions.</summary>
public static class DateDiagnostics
{
    /// <summary>Two things of which one replaces the other, valid on the same days.</summary>
    public static Diagnostic Overlap(Place at, string one, string other) => Diagnostic.At(at, "CUR0701", one, other);

    /// <summary>A paper that may be as old as it is valid, or older.</summary>
    public static Diagnostic OlderThanValid(Place at, string paper) => Diagnostic.At(at, "CUR0702", paper);

    /// <summary>An equivalence for a cohort that ends before the intake of that cohort does.</summary>
    public static Diagnostic EndsBeforeCohort(Place at, string equivalence, string cohort) =>
        Diagnostic.At(at, "CUR0704", equivalence, cohort);

    /// <summary>A paper that is asked at the start and may lapse before the module ends.</summary>
    public static Diagnostic LapsesInStep(Place at, string paper, string module) =>
        Diagnostic.At(at, "CUR0705", paper, module);

    /// <summary>A rule that was last checked long ago.</summary>
    public static Diagnostic NotReviewed(Place at, string entity) => Diagnostic.At(at, "CUR0703", entity);
}
