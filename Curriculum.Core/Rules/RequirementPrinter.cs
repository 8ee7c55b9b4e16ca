using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Writes requirements as authors do.</summary>
public static class RequirementPrinter
{
    /// <summary>Returns the text of a requirement.</summary>
    public static string Print(Requirement requirement, TextLanguage language) => $"{requirement}{language}";
}
