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
}
