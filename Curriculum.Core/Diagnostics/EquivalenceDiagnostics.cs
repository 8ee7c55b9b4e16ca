using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 05: what is wrong with an equivalence, or with the outcomes that equivalences name.</summary>
public static class EquivalenceDiagnostics
{
    /// <summary>An equivalence that names an outcome which its module does not have.</summary>
    public static Diagnostic OutcomeNotOfModule(Place at, string outcome, string module) =>
        Diagnostic.At(at, "CUR0501", outcome, module);

    /// <summary>A mutual equivalence that does not stand between two modules.</summary>
    public static Diagnostic NotMutual(Place at) => Diagnostic.At(at, "CUR0503");

    /// <summary>An adopted equivalence of which nobody says who decided it.</summary>
    public static Diagnostic DecisionMissing(Place at, string equivalence) => Diagnostic.At(at, "CUR0507", equivalence);

    /// <summary>Hours that are not the sum of the hours of the outcomes.</summary>
    public static Diagnostic HoursDoNotAddUp(Place at, StudyLoad stated, StudyLoad outcomes) =>
        Diagnostic.At(
            at,
            "CUR0505",
            stated.Hours.ToString(CultureInfo.InvariantCulture),
            outcomes.Hours.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>An equivalence whose rule rests on what only the equivalence itself gives.</summary>
    public static Diagnostic NoSource(Place at, string equivalence, string name) =>
        Diagnostic.At(at, "CUR0502", equivalence, name);

    /// <summary>A bridge that takes longer or shorter than what the equivalence leaves to be learned.</summary>
    public static Diagnostic BridgeIsNotTheGap(Place at, string bridge, StudyLoad hours, StudyLoad gap) =>
        Diagnostic.At(
            at,
            "CUR0504",
            bridge,
            hours.Hours.ToString(CultureInfo.InvariantCulture),
            gap.Hours.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>A full equivalence that does not count for whoever has its module by another one.</summary>
    public static Diagnostic DoesNotChain(Place at, string module, string giver, string to) =>
        Diagnostic.At(at, "CUR0506", module, giver, to);

    /// <summary>An adopted equivalence that rests on nothing but the overlap of skills.</summary>
    public static Diagnostic OverlapIsNoGround(Place at, string equivalence) =>
        Diagnostic.At(at, "CUR0508", equivalence);

    /// <summary>An adopted equivalence that has ended.</summary>
    public static Diagnostic Ended(Place at, string equivalence) => Diagnostic.At(at, "CUR0509", equivalence);
}
