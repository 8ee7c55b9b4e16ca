using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>What a catalog says about itself.</summary>
public sealed record Manifest
{
    /// <summary>Gets the language of its keys, rules and texts.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Gets its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets who issues its badges, or null when it issues none.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>Gets the owners by namespace.</summary>
    public ImmutableSortedDictionary<string, string> Namespaces { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the facts that rules may ask.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Gets the scales that rules may ask.</summary>
    public ImmutableArray<Scale> Scales { get; init; } = [];

    /// <summary>Gets the catalogs that this one builds on.</summary>
    public ImmutableArray<Import> Imports { get; init; } = [];

    /// <summary>Gets the names of the scopes.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Scopes { get; init; } =
        ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>Gets whether its rules may be expressions, as far as a host allows them.</summary>
    public bool Scripts { get; init; }
}
