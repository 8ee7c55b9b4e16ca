using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>What a sum is taken over.</summary>
/// <remarks>The cases are nested here and nowhere else.</remarks>
public abstract record SumSet
{
    private SumSet() { }

    /// <summary>Modules and outcomes by name; two of the same things are equal.</summary>
    public sealed record Listed(ImmutableArray<Reference> Items) : SumSet
    {
        /// <inheritdoc/>
        public bool Equals(Listed? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var item in Items)
            {
                hash.Add(item);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>Every module with a label.</summary>
    public sealed record Labelled(string Label) : SumSet;
}
