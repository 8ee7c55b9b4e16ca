using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Entry;

/// <summary>What a badge counts as.</summary>
/// <param name="Evidence">The evidence it gives; empty when it does not count.</param>
/// <param name="Finding">As what it counts, or why not.</param>
public sealed record EntryResult(ImmutableArray<Evidence> Evidence, Diagnostic Finding)
{
    /// <summary>Gets whether the badge counts.</summary>
    public bool Counts => !Evidence.IsEmpty;
}
