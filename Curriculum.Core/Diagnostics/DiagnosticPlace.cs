using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Where the fault lies that a diagnostic tells of.</summary>
public abstract record DiagnosticPlace
{
    private DiagnosticPlace() { }

    /// <summary>Gets the place of a fault that lies in no file.</summary>
    public static DiagnosticPlace None { get; } = new Nowhere();

    /// <summary>A stretch of a file.</summary>
    public sealed record InFile(SourceSpan Span) : DiagnosticPlace;

    /// <summary>A place in a compiled catalog; the source map makes a stretch of a file of it.</summary>
    public sealed record InCatalog(Place Place) : DiagnosticPlace;

    /// <summary>No file: a question, an option, a store.</summary>
    public sealed record Nowhere : DiagnosticPlace;
}
