using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation;

/// <summary>Puts diagnostics in the order in which an author reads files.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Returns them by file, line, column and code.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .OrderBy(diagnostic => Span(diagnostic).File, StringComparer.Ordinal)
                .ThenBy(diagnostic => Span(diagnostic).Line)
                .ThenBy(diagnostic => Span(diagnostic).Column)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
        ];

    private static SourceSpan Span(Diagnostic diagnostic) =>
        diagnostic.Place is DiagnosticPlace.InFile(var span) ? span : SourceSpan.OfFile("");
}
