using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>An agreement that whoever meets a rule is credited with outcomes of a module. It has one direction.</summary>
public sealed record Equivalence
{
    /// <summary>Gets the identifier.</summary>
    public required EquivalenceId Id { get; init; }

    /// <summary>Gets the title; empty when none is given.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets how much of the module it covers.</summary>
    public required EquivalenceKind Kind { get; init; }

    /// <summary>Gets the rule that must be met.</summary>
    public required Rule From { get; init; }

    /// <summary>Gets the module that is credited.</summary>
    public required ModuleId To { get; init; }

    /// <summary>Gets the outcomes that are credited: all of the module's when it covers the whole.</summary>
    public required ImmutableArray<OutcomeId> Covers { get; init; }

    /// <summary>Gets the module that bridges what is left, or null.</summary>
    public ModuleId? Bridge { get; init; }

    /// <summary>Gets the scopes within which it holds; empty when it holds everywhere.</summary>
    public ImmutableArray<ScopeId> At { get; init; } = [];

    /// <summary>Gets whether it may read what another transitive equivalence gave.</summary>
    public bool Transitive { get; init; }

    /// <summary>Gets when it holds; open at both ends when that is not stated.</summary>
    public DateRange Valid { get; init; }

    /// <summary>Gets the equivalence of which this is the way back, or null.</summary>
    public EquivalenceId? BackOf { get; init; }

    /// <summary>Gets the ground, or null when none is stated.</summary>
    public Ground? Ground { get; init; }

    /// <summary>Gets whether it counts.</summary>
    public EquivalenceStatus Status { get; init; }

    /// <summary>Gets the decision, or null when none is stated.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
