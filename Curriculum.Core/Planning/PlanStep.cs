using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>One step of a plan.</summary>
public abstract record PlanStep
{
    private PlanStep() { }

    /// <summary>Gets the places of the rules that asked for it; never empty in a plan that the planner made.</summary>
    public ImmutableArray<Place> Because { get; init; } = [];

    /// <summary>Gets whether no path to the goal does without it.</summary>
    public bool Forced { get; init; }

    /// <summary>Studies the outcomes of a module that are not credited; at least one.</summary>
    /// <param name="Module">The module.</param>
    /// <param name="Studied">The outcomes studied, in the module's order.</param>
    /// <param name="Load">The hours of the outcomes studied.</param>
    /// <param name="Credited">The other outcomes, in the module's order.</param>
    public sealed record Study(
        ModuleId Module,
        ImmutableArray<OutcomeId> Studied,
        StudyLoad Load,
        ImmutableArray<Credit> Credited
    ) : PlanStep
    {
        /// <summary>Gets the modules that start at the same moment because all name each other, in order of identifier; their steps stand next to this one.</summary>
        public ImmutableArray<ModuleId> Alongside { get; init; } = [];
    }

    /// <summary>Works in a trade for the duration of an experience step.</summary>
    public sealed record Work(ExperienceId Experience, Period Duration) : PlanStep;

    /// <summary>Renews a paper that was held before, for the hours that its type names.</summary>
    public sealed record Renew(CredentialId Paper, StudyLoad Load) : PlanStep;

    /// <summary>Takes the exam of a module that is wholly credited: no hours, and its papers, but not the module, are earned.</summary>
    public sealed record Assess(ModuleId Module) : PlanStep;
}
