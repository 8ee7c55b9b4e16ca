using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 04: what in a rule says nothing new.</summary>
public static class RedundancyDiagnostics
{
    /// <summary>A part that stands in the same count before.</summary>
    public static Diagnostic TwiceInCount(Place at, string part) => Diagnostic.At(at, "CUR0403", part);
}
