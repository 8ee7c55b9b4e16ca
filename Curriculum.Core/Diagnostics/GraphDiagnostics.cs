using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 08: what is wrong with how the parts of a catalog rest on each other.</summary>
public static class GraphDiagnostics
{
    /// <summary>A requirement that nobody can ever meet, since it names what nobody can reach.</summary>
    public static Diagnostic OutOfReach(Place at, string name) => Diagnostic.At(at, "CUR0801", name);

    /// <summary>Things that ask for each other in a circle, so that nobody can begin with any of them.</summary>
    public static Diagnostic NoEntry(Place at, IEnumerable<string> circle) =>
        Diagnostic.At(at, "CUR0802", string.Join(" → ", circle.Select(name => $"`{name}`")));

    /// <summary>A role or qualification that nobody can reach.</summary>
    public static Diagnostic RoleOutOfReach(Place at, string role, string name) =>
        Diagnostic.At(at, "CUR0803", role, name);

    /// <summary>A module with the outcomes of another one.</summary>
    public static Diagnostic SameContent(Place at, string module, string other) =>
        Diagnostic.At(at, "CUR0804", module, other);

    /// <summary>A module that no rule asks for, nor anything it gives.</summary>
    public static Diagnostic NobodyNeeds(Place at, string module) => Diagnostic.At(at, "CUR0805", module);

    /// <summary>An alternative that takes far fewer hours than each of its siblings.</summary>
    public static Diagnostic CheapBranch(Place at, long hours, long others) =>
        Diagnostic.At(
            at,
            "CUR0806",
            hours.ToString(CultureInfo.InvariantCulture),
            others.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>A work process that is not covered once.</summary>
    public static Diagnostic CoveredOtherThanOnce(Place at, string process, int times) =>
        Diagnostic.At(at, "CUR0807", process, times.ToString(CultureInfo.InvariantCulture));

    /// <summary>A role that nobody reaches who speaks Dutch at A2, for no module teaches more.</summary>
    public static Diagnostic NoRouteAtA2(Place at, string role) => Diagnostic.At(at, "CUR0808", role);
}
