using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Curriculum.Dsl.Scripting;

/// <summary>Finds no library, whatever is asked.</summary>
internal sealed class NoMetadata : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override bool Equals(object? other) => other is NoMetadata;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties
    ) => [];
}
