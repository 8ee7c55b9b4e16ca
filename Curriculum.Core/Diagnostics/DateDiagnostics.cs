using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 07: what is wrong with days and versions.</summary>
public static class DateDiagnostics
{
    /// <summary>Two things of which one replaces the other, valid on the same days.</summary>
    public static Diagnostic Overlap(Place at, string one, string other) => Diagnostic.At(at, "CUR0701", one, other);
}
