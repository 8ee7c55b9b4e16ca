using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>What a scenario expects, or what it got; null is what it says nothing about.</summary>
public sealed record Expectation
{
    /// <summary>Gets whether there is a path; unknown when there is one only if something unknown holds.</summary>
    public Truth? Feasible { get; init; }

    /// <summary>Gets whether the rule holds.</summary>
    public Truth? Outcome { get; init; }

    /// <summary>Gets the study hours of the path.</summary>
    public int? Hours { get; init; }

    /// <summary>Gets the study hours when every claim to exemption is refused that nobody has decided.</summary>
    public int? Undecided { get; init; }

    /// <summary>Gets the weeks of the path.</summary>
    public int? Weeks { get; init; }

    /// <summary>Gets steps of the path, by identifier: some that must be among them, or all that are.</summary>
    public ImmutableArray<string>? Contains { get; init; }

    /// <summary>Gets what must not be among the steps of the path; got are all the steps.</summary>
    public ImmutableArray<string>? Lacks { get; init; }

    /// <summary>Gets roles in which one becomes employable on the way, in this order.</summary>
    public ImmutableArray<string>? Employable { get; init; }

    /// <summary>Gets the fewest study hours to a role, by role; null when there is no path.</summary>
    public ImmutableSortedDictionary<string, int?>? Roles { get; init; }

    /// <summary>Gets the rules that stand in the way.</summary>
    public ImmutableArray<Requirement>? Blocked { get; init; }

    /// <summary>Gets what is asked of the candidate.</summary>
    public ImmutableArray<Requirement>? Ask { get; init; }
}
