using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Puts the name of a catalog before the files of that catalog.</summary>
internal static class PlacesOfSource
{
    /// <summary>Returns the stretch with a prefix before its file.</summary>
    public static SourceSpan In(this SourceSpan span, string prefix) =>
        prefix.Length == 0 ? span : span with { File = prefix + span.File };

    /// <summary>Returns the file with a prefix before its path, also in why it is refused.</summary>
    public static CatalogFile In(this CatalogFile file, string prefix) =>
        prefix.Length == 0
            ? file
            : file with
            {
                Path = prefix + file.Path,
                Refusal = file.Refusal is { Place: DiagnosticPlace.InFile(var span) } refusal
                    ? refusal with
                    {
                        Place = new DiagnosticPlace.InFile(span.In(prefix)),
                    }
                    : file.Refusal,
            };
}
