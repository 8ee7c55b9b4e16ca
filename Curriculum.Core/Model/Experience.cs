using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A step of work: time in a trade, no study hours.</summary>
public sealed record Experience
{
    /// <summary>Gets the identifier.</summary>
    public required ExperienceId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the trade.</summary>
    public required TradeId Trade { get; init; }

    /// <summary>Gets how long the step takes, which is also the experience it gives.</summary>
    public required Period Duration { get; init; }

    /// <summary>Gets the rules that must hold at the start.</summary>
    public ImmutableArray<Rule> Requires { get; init; } = [];

    /// <summary>Gets whether the work is paid.</summary>
    public bool Paid { get; init; }

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
