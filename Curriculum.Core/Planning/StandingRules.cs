using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Asks requirements of a standing.</summary>
internal sealed class StandingRules(Standing standing)
{
    private readonly CountedOnce _once = new(standing.Dossier.Catalog, standing.Dossier.AsOf);

    private Catalog Catalog => standing.Dossier.Catalog;

    /// <summary>Returns whether a requirement holds of a set.</summary>
    public bool Holds(Requirement requirement, int set) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(part => Holds(part, set)),
            Requirement.Any any => any.Parts.Any(part => Holds(part, set)),
            Requirement.AtLeast count => IsEnough(count.Count, count.Parts, set),
            Requirement.Not or Requirement.InCohort or Requirement.OnDate or Requirement.Script => IsShown(requirement),
            Requirement.Held { IsPlain: false } held => Meets(
                held with
                {
                    Earned = false,
                },
                held.Earned ? Standing.EarnedSet : set
            ),
            Requirement.Sum sum => Adds(sum, set),
            Requirement.LearningLevel level => level.Comparison.Grows()
                ? Catalog.Credentials.Any(paper =>
                    paper.Level is { } own
                    && level.Comparison.Holds(own.ComparedTo(level.Level), 0)
                    && standing.Holds(new Reference.ToCredential(paper.Id), set)
                )
                : IsShown(level),
            Requirement.Held held => standing.Holds(held.What, held.Earned ? Standing.EarnedSet : set),
            Requirement.Age age => standing.Dossier.Holds(age) == Truth.True || standing.Assumed.Contains(age),
            Requirement.LanguageLevel level => standing.Dossier.Holds(level) == Truth.True
                || Speaks(level, Catalog.Modules.Where(module => Has(module, set))),
            Requirement.ScaleStep step => standing.Dossier.Holds(step) == Truth.True || Reaches(step, set),
            Requirement.Experience rule => standing.Dossier.Holds(rule) == Truth.True || HasWorked(rule),
            _ => throw new UnreachableException(),
        };

    private bool IsEnough(int count, ImmutableArray<Requirement> parts, int set) =>
        _once.Groups(parts).Count(group => group.Any(index => Holds(parts[index], set))) >= count;

    /// <summary>Conditions are asked of all that is known, and what they are asked of must be among what is looked at.</summary>
    private bool Meets(Requirement.Held held, int set) =>
        standing.Around is { } around
            ? around.Meets(held, set)
                && (held.Moment == HeldMoment.Ever || standing.Holds(held.What, set) || !around.Holds(held.What, set))
            : standing.Meets(held, set);

    private bool Reaches(Requirement.ScaleStep rule, int set) =>
        standing.Assumed.Contains(rule)
        || standing
            .Assumed.OfType<Requirement.ScaleStep>()
            .Any(each =>
                each.Scale == rule.Scale
                && rule.Comparison.Grows()
                && rule.Comparison.Holds(each.Comparison == Comparison.Above ? each.Place + 1 : each.Place, rule.Place)
            )
        || (
            rule.Comparison.Grows()
            && Catalog.Modules.Any(module =>
                Has(module, set)
                && module.Awards.Scales.Any(value =>
                    value.Scale == rule.Scale && rule.Comparison.Holds(value.Place, rule.Place)
                )
            )
        );

    private bool IsShown(Requirement literal) =>
        RequirementEvaluator.Evaluate(literal, standing.Dossier) == Truth.True || standing.Assumed.Contains(literal);

    private bool Adds(Requirement.Sum sum, int set)
    {
        var items = sum.Set is SumSet.Listed(var listed)
            ? listed.Where(item => standing.Holds(item, set)).Distinct().ToList()
            :
            [
                .. Catalog
                    .Modules.Where(module =>
                        sum.Set is SumSet.Labelled(var label) && module.Labels.Contains(label, StringComparer.Ordinal)
                    )
                    .Where(module => Has(module, set))
                    .Select(module => new Reference.ToModule(module.Id)),
            ];
        if (sum.Unit == SumUnit.Modules)
        {
            return IsEnough(sum.Minimum, [.. items.Select(item => new Requirement.Held(item))], set);
        }

        var hours = Catalog
            .Modules.SelectMany(module => module.Outcomes)
            .Where(outcome =>
                items.Contains(new Reference.ToOutcome(outcome.Id))
                || items.Contains(new Reference.ToModule(outcome.Id.Module))
            )
            .Sum(outcome => (long)outcome.Load.Hours);
        return hours >= (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
    }

    private bool Speaks(Requirement.LanguageLevel rule, IEnumerable<Module> modules)
    {
        var reached = modules
            .SelectMany(module => module.Awards.Languages)
            .Concat(standing.Assumed.OfType<Requirement.LanguageLevel>().Select(Least))
            .Where(skill => string.Equals(skill.Language, rule.Language, StringComparison.Ordinal));
        return rule.Comparison.Grows()
            ? reached.Any(skill => rule.Comparison.Holds((int)skill.Level, (int)rule.Level))
            : standing.Assumed.Contains(rule);
    }

    private static LanguageSkill Least(Requirement.LanguageLevel rule) =>
        new(rule.Language, rule.Comparison == Comparison.Above ? rule.Level + 1 : rule.Level);

    private bool HasWorked(Requirement.Experience rule) =>
        rule.Comparison.Grows()
        && !(rule.Within?.PlanningLength < rule.Minimum.PlanningLength)
        && (
            standing.Worked.Any(step => step.Trade == rule.Trade && IsEnough(step.Duration, rule))
            || standing
                .Assumed.OfType<Requirement.Experience>()
                .Any(each =>
                    each == rule || (each.Trade == rule.Trade && rule.Within is null && IsEnough(each.Minimum, rule))
                )
        );

    private static bool IsEnough(Period worked, Requirement.Experience rule) =>
        rule.Comparison == Comparison.Above
            ? worked.PlanningLength > rule.Minimum.PlanningLength
            : worked.PlanningLength >= rule.Minimum.PlanningLength;

    private bool Has(Module module, int set) => standing.Holds(new Reference.ToModule(module.Id), set);
}
