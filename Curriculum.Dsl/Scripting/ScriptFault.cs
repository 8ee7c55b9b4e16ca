using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Scripting;

/// <summary>Why and at which characters the text of an expression is refused.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last character.</param>
internal sealed record ScriptFault(ScriptFaultKind Kind, int Start, int End)
{
    /// <summary>The most of a text that is shown of it.</summary>
    private const int LongestShown = 40;

    /// <summary>Returns what an author is told.</summary>
    public Diagnostic Explain(RuleSource source)
    {
        var at = source.Span(Start, End);
        var shown = Shown(source.Text, Start, End);
        return Kind switch
        {
            ScriptFaultKind.Size => ScriptDiagnostics.TooLarge(at),
            ScriptFaultKind.Sign => ScriptDiagnostics.HiddenSign(at, shown),
            ScriptFaultKind.Lambda => ScriptDiagnostics.RefusedLambda(at, shown),
            ScriptFaultKind.Literal => ScriptDiagnostics.WrongKind(at, shown, "`18`"),
            _ => ScriptDiagnostics.RefusedConstruct(at, shown),
        };
    }

    /// <summary>Returns a stretch of a text, in one line and no longer than is read at a glance.</summary>
    public static string Shown(string text, int start, int end)
    {
        var from = Math.Clamp(start, 0, text.Length);
        var stretch = text[from..Math.Clamp(end, from, text.Length)].ReplaceLineEndings(" ").Trim();
        return stretch.Length == 0 ? "…"
            : stretch.Length <= LongestShown ? stretch
            : $"{stretch.AsSpan(0, LongestShown - 1)}…";
    }
}
