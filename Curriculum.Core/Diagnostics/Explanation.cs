using System.Text.RegularExpressions;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>All that is said about a code, in both languages.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What is wrong, with numbered gaps.</param>
/// <param name="Help">How to mend it, with numbered gaps; empty when there is no single way.</param>
/// <param name="Cause">Why it is a fault, in one or two sentences.</param>
/// <param name="Wrong">An example that gives it; the same in both languages unless it holds words of the language.</param>
/// <param name="Right">The example mended.</param>
public sealed partial record Explanation(
    string Code,
    Severity Severity,
    LocalizedText Message,
    LocalizedText Help,
    LocalizedText Cause,
    LocalizedText Wrong,
    LocalizedText Right
)
{
    /// <summary>Returns the message with an ellipsis for every gap, for where there is no case at hand to fill them.</summary>
    public string Summary(TextLanguage language) => Gap().Replace(Message.In(language), "…");

    /// <summary>Returns the help with an ellipsis for every gap; empty when there is none.</summary>
    public string Advice(TextLanguage language) => Gap().Replace(Help.In(language), "…");

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
