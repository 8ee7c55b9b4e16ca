using System.Collections.Immutable;
using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>Mends what can be mended for certain, until nothing of it is left.</summary>
public static class CertainFixes
{
    private const int MostRounds = 20;

    /// <summary>Returns the mended files of the catalog itself, with the diagnostics that are gone; its imports are left alone.</summary>
    public static (ImmutableArray<CatalogFile> Files, ImmutableArray<Diagnostic> Mended) Apply(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var mended = ImmutableArray.CreateBuilder<Diagnostic>();
        var current = set.Own.Files;

        // At most one fault of a rule is known at a time, so a mended rule may show its next one.
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = CatalogCompiler
                .Compile(set.With(current))
                .Diagnostics.Where(diagnostic => !diagnostic.Fix.IsEmpty)
                .ToLookup(diagnostic => diagnostic.Fix[0].Span.File, StringComparer.Ordinal);
            var before = mended.Count;
            current =
            [
                .. current.Select(file => fixes.Contains(file.Path) ? Mend(file, fixes[file.Path], mended) : file),
            ];
            if (mended.Count == before)
            {
                break;
            }
        }

        return (current, mended.DrainToImmutable());
    }

    private static CatalogFile Mend(
        CatalogFile file,
        IEnumerable<Diagnostic> diagnostics,
        ImmutableArray<Diagnostic>.Builder mended
    )
    {
        var source = new SourceText(file.Path, Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF'));
        var text = source.Text;
        var end = text.Length;
        foreach (var diagnostic in diagnostics.Reverse())
        {
            var edits = diagnostic
                .Fix.Select(edit => (Start: source.Index(edit.Span.Line, edit.Span.Column), Edit: edit))
                .OrderByDescending(edit => edit.Start)
                .ToList();
            if (!edits.TrueForAll(edit => IsCertain(source, edit.Edit, diagnostic, end)))
            {
                continue;
            }

            foreach (var (start, edit) in edits)
            {
                text = string.Concat(text.AsSpan(0, start), edit.NewText, text.AsSpan(Last(source, edit)));
                end = start;
            }

            mended.Add(diagnostic);
        }

        return file with
        {
            Content = Encoding.UTF8.GetBytes(text),
        };
    }

    /// <summary>An edit counts when the stretch holds what the message quotes, and no later edit touches it.</summary>
    private static bool IsCertain(SourceText source, TextEdit edit, Diagnostic diagnostic, int end)
    {
        var start = source.Index(edit.Span.Line, edit.Span.Column);
        var last = Last(source, edit);
        return start <= last
            && last <= end
            && diagnostic.Arguments.Contains(source.Text[start..last], StringComparer.Ordinal);
    }

    private static int Last(SourceText source, TextEdit edit) => source.Index(edit.Span.EndLine, edit.Span.EndColumn);
}
