using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 04: what in a rule says nothing new.</summary>
public static class RedundancyDiagnostics
{
    /// <summary>A clause without which its rule says the same, because of others.</summary>
    public static Diagnostic SaysNothing(Place at, string clause, string others) =>
        Diagnostic.At(at, "CUR0401", clause, others);

    /// <summary>A count that asks for as many as there are.</summary>
    public static Diagnostic AllOfAll(Place at, string count, string all) => Diagnostic.At(at, "CUR0402", count, all);

    /// <summary>A part that stands in the same count before.</summary>
    public static Diagnostic TwiceInCount(Place at, string part) => Diagnostic.At(at, "CUR0403", part);

    /// <summary>An alternative that asks more than another.</summary>
    public static Diagnostic Dominated(Place at, string alternative, string other) =>
        Diagnostic.At(at, "CUR0404", alternative, other);

    /// <summary>A condition that a module which is asked for has asked before.</summary>
    public static Diagnostic AskedBefore(Place at, string condition, string module) =>
        Diagnostic.At(at, "CUR0405", condition, module);
}
