using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Orders the paths of places: index by index, the shorter first.</summary>
internal sealed class PathOrder : IComparer<ImmutableArray<int>>
{
    /// <summary>Gets the order.</summary>
    public static PathOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
}
