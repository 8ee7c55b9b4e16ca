using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Answers;

/// <summary>Puts rules into words.</summary>
internal static class RuleAnswers
{
    public static IReadOnlyList<RuleAnswer> Of(AnswerContext context, ImmutableArray<Rule> rules) =>
        [.. rules.Select(rule => Of(context, rule, rule.Place))];

    public static RuleAnswer Of(AnswerContext context, Rule rule, Place place) =>
        new(
            RequirementPrinter.Print(Part(rule, place), context.Language),
            rule.Because.IsEmpty ? null : rule.Because.In(context.Language),
            place.Entity,
            context.At(place)
        );

    /// <summary>Returns every reason to take one module alongside another.</summary>
    public static IEnumerable<RuleAnswer> Alongside(AnswerContext context) =>
        from module in context.Catalog.Modules
        from index in Enumerable.Range(0, module.Alongside.Length)
        select Alongside(context, module, index);

    /// <summary>Returns the reason to take the module that another one names with this index.</summary>
    public static RuleAnswer Alongside(AnswerContext context, Module module, int index) =>
        new(
            module.Alongside[index].Value,
            Because: null,
            module.Id.Value,
            context.At(Place.Of(module.Id.Value, "alongside", index))
        );

    /// <summary>Returns the part of a rule that stands at a place within it.</summary>
    private static Requirement Part(Rule rule, Place place)
    {
        var part = rule.Requirement;
        foreach (var index in place.Path.AsSpan()[Math.Min(rule.Place.Path.Length, place.Path.Length)..])
        {
            var parts = Parts(part);
            if ((uint)index >= (uint)parts.Length)
            {
                return part;
            }

            part = parts[index];
        }

        return part;
    }

    /// <summary>Returns the parts of a requirement; none of a literal.</summary>
    public static ImmutableArray<Requirement> Parts(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => parts,
            Requirement.Any(var parts) => parts,
            Requirement.AtLeast(_, var parts) => parts,
            Requirement.Not(var part) => [part],
            _ => [],
        };
}
