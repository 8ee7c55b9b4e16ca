using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>An organisation that offers modules.</summary>
public sealed record Provider
{
    /// <summary>Gets the identifier.</summary>
    public required ProviderId Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets how to reach it, or null when the author gave nothing (then the catalog has an error).</summary>
    public Contact? Contact { get; init; }

    /// <summary>Gets the region; empty when none is stated.</summary>
    public string Region { get; init; } = "";

    /// <summary>Gets the scopes it has signed.</summary>
    public ImmutableArray<ScopeId> Signs { get; init; } = [];

    /// <summary>Gets the code of the provider in the national register; empty when none is stated.</summary>
    public string Rio { get; init; } = "";

    /// <summary>Gets the rules of admission to all that it offers.</summary>
    public ImmutableArray<Rule> Admission { get; init; } = [];

    /// <summary>Gets who may change what the catalog says of it.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
