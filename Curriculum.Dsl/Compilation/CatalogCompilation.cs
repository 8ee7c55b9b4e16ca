using System.Collections.Immutable;
using Curriculum.Answers;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>What compiling made of the files of a catalog.</summary>
/// <param name="Catalog">The catalog of everything that is right; null when there is no usable manifest.</param>
/// <param name="Diagnostics">All that is wrong or worth saying, each at its place in a file, in order of file, line, column and code.</param>
/// <param name="Places">Leads from places in the catalog to stretches of the files.</param>
/// <remarks>
/// INVARIANT: every name in the catalog leads to something in the catalog. A file with an error contributes nothing,
/// and neither does what rests on it.
/// </remarks>
public sealed record CatalogCompilation(Catalog? Catalog, ImmutableArray<Diagnostic> Diagnostics, SourceMap Places)
{
    /// <summary>Gets the scenarios, in order of file and place; none of a file that has errors or names something that is left out.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>Gets the catalogs of which it was made: itself, then what it imports, by name.</summary>
    public ImmutableArray<CompiledSource> Sources { get; init; } = [];

    /// <summary>Returns what an answer says of where the catalog came from; an import goes by the name that stands before its places.</summary>
    public ImmutableArray<SourceAnswer> SourcesIn(TextLanguage language) =>
        [
            .. Sources.Select(source => new SourceAnswer(
                source.Name.Length > 0 ? source.Name : Catalog?.Manifest.Name.In(language) ?? "",
                source.Commit
            )),
        ];

    /// <summary>Gets whether there is a catalog and nothing in it is wrong.</summary>
    public bool Ok => Catalog is not null && !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
