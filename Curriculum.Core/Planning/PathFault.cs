using System.Globalization;
using Curriculum.Diagnostics;

namespace Curriculum.Planning;

/// <summary>Something that is wrong with a plan.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Step">The number of the step, counting from one; zero when it is about the plan as a whole.</param>
/// <param name="About">The identifier that it is about.</param>
public sealed record PathFault(PathFaultKind Kind, int Step, string About)
{
    /// <summary>Gets the code that explains it.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"CUR{(int)Kind:D4}");

    /// <summary>Returns the diagnostic that tells of it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Of(Code, About, Step.ToString(CultureInfo.InvariantCulture));
}
