using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation;

/// <summary>An identifier that a file declares.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Declared">Where it is declared.</param>
internal sealed record DeclaredName(string Id, EntityKind Kind, SourceSpan Declared)
{
    /// <summary>Gets the names of a module's outcomes, or null when its file cannot be read: then any name will do.</summary>
    public IReadOnlySet<string>? Outcomes { get; init; }
}
