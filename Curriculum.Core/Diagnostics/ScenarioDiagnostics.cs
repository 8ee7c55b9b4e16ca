using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 06: what is wrong with a scenario, and what no scenario would notice.</summary>
public static class ScenarioDiagnostics
{
    /// <summary>A condition that no scenario saw hold, or saw not hold.</summary>
    public static Diagnostic NeverSeen(Place at, string condition, bool holds) =>
        Diagnostic.At(at, "CUR0601", condition) with
        {
            Expected = [WordBook.Both(holds ? "test.hold" : "test.not-hold")],
        };

    /// <summary>A change of a rule after which every scenario still passes.</summary>
    public static Diagnostic Survives(Place at, LocalizedText change) =>
        Diagnostic.At(at, "CUR0602") with
        {
            Expected = [change],
        };

    /// <summary>A module that no scenario comes by.</summary>
    public static Diagnostic NoScenario(Place at, string module) => Diagnostic.At(at, "CUR0603", module);

    /// <summary>A scenario that asks two things or none.</summary>
    public static Diagnostic AsksOneThing(SourceSpan at, string goal, string rule) =>
        Diagnostic.At(at, "CUR0604", goal, rule);

    /// <summary>Something expected that what is asked cannot answer.</summary>
    public static Diagnostic CannotBeExpected(SourceSpan at, string key, string asked) =>
        Diagnostic.At(at, "CUR0605", key, asked);

    /// <summary>A scenario that cannot fail.</summary>
    public static Diagnostic ExpectsNothing(SourceSpan at) => Diagnostic.At(at, "CUR0606");

    /// <summary>Something expected that no answer of this version holds.</summary>
    public static Diagnostic NotAnsweredYet(SourceSpan at, string name) => Diagnostic.At(at, "CUR0608", name);

    /// <summary>A scenario with the name of another.</summary>
    public static Diagnostic SameName(SourceSpan at, string name, SourceSpan first) =>
        Diagnostic.At(at, "CUR0607", name, first.ToString());
}
