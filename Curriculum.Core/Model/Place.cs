using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>Where something stands in a catalog, whatever file or text it was read from.</summary>
/// <param name="Entity">The identifier of the module, role, equivalence … that holds it; empty for the manifest.</param>
/// <param name="Key">The English name of the key it stands under, such as <c>requires</c>; empty for the entity itself.</param>
/// <param name="Path">The indices of the children that lead to it: first the item of the key's list, then the parts of its rule.</param>
/// <remarks>The catalog's source map makes file, line and column of it when it is printed.</remarks>
public sealed record Place(string Entity, string Key, ImmutableArray<int> Path)
{
    /// <summary>Creates the place of a key, or of one item of its list.</summary>
    public static Place Of(string entity, string key, params ReadOnlySpan<int> path) => new(entity, key, [.. path]);

    /// <summary>Returns the place of the child with this index.</summary>
    public Place Child(int index) => this with { Path = Path.Add(index) };

    /// <inheritdoc/>
    public bool Equals(Place? other) =>
        other is not null
        && string.Equals(Entity, other.Entity, StringComparison.Ordinal)
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && Path.AsSpan().SequenceEqual(other.Path.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Entity, StringComparer.Ordinal);
        hash.Add(Key, StringComparer.Ordinal);
        foreach (var index in Path)
        {
            hash.Add(index);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Entity}#{Key}{string.Concat(Path.Select(index => $"/{index}"))}";
}
