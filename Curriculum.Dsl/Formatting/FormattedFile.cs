using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Formatting;

/// <summary>A file before and after it was formatted.</summary>
/// <param name="Before">The file as it is.</param>
/// <param name="After">The file as it is to be; the same one when it is left as it is.</param>
/// <param name="Diagnostics">Why it is left as it is; empty when it was read.</param>
public sealed record FormattedFile(CatalogFile Before, CatalogFile After, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether the file is to be written, or to move.</summary>
    public bool IsChanged =>
        !string.Equals(Before.Path, After.Path, StringComparison.Ordinal)
        || !Before.Content.Span.SequenceEqual(After.Content.Span);
}
