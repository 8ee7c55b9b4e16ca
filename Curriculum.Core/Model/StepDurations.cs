using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>Tells rules that ask for validity through a step how long their step takes.</summary>
internal static class StepDurations
{
    /// <summary>Returns the module with its rules told.</summary>
    public static Module Told(Module module) =>
        module.Duration is { } duration && module.Requires.Any(rule => Asks(rule.Requirement))
            ? module with
            {
                Requires = Told(module.Requires, duration),
            }
            : module;

    /// <summary>Returns the step of work with its rules told.</summary>
    public static Experience Told(Experience step) =>
        step.Requires.Any(rule => Asks(rule.Requirement))
            ? step with
            {
                Requires = Told(step.Requires, step.Duration),
            }
            : step;

    private static ImmutableArray<Rule> Told(ImmutableArray<Rule> rules, Period duration) =>
        [.. rules.Select(rule => rule with { Requirement = Told(rule.Requirement, duration) })];

    private static Requirement Told(Requirement requirement, Period duration) =>
        requirement switch
        {
            Requirement.All(var parts) => new Requirement.All(Told(parts, duration)),
            Requirement.Any(var parts) => new Requirement.Any(Told(parts, duration)),
            Requirement.AtLeast(var count, var parts) => new Requirement.AtLeast(count, Told(parts, duration)),
            Requirement.Held { Moment: HeldMoment.End } held => held with { Through = duration },
            _ => requirement,
        };

    private static ImmutableArray<Requirement> Told(ImmutableArray<Requirement> parts, Period duration) =>
        [.. parts.Select(part => Told(part, duration))];

    private static bool Asks(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => parts.Any(Asks),
            Requirement.Any(var parts) => parts.Any(Asks),
            Requirement.AtLeast(_, var parts) => parts.Any(Asks),
            Requirement.Held held => held.Moment == HeldMoment.End,
            _ => false,
        };
}
