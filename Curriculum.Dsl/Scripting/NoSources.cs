using Microsoft.CodeAnalysis;

namespace Curriculum.Dsl.Scripting;

/// <summary>Finds no file of source, whatever is asked.</summary>
internal sealed class NoSources : SourceReferenceResolver
{
    /// <inheritdoc/>
    public override bool Equals(object? other) => other is NoSources;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string? NormalizePath(string path, string? baseFilePath) => null;

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath) => throw new FileNotFoundException();

    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath) => null;
}
