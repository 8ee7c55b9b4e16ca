using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>One asking of a requirement; it remembers what it is busy with, so that a rule that leads back to itself gives nothing.</summary>
internal sealed class Asking(Dossier dossier)
{
    private readonly HashSet<Requirement.Held> _busy = [];
    private CountedOnce? _once;

    private CountedOnce Once => _once ??= new CountedOnce(dossier.Catalog, dossier.AsOf);

    /// <summary>Returns whether a requirement holds.</summary>
    public Truth Ask(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => Count(all.Parts.Length, all.Parts.Select(Ask)),
            Requirement.Any any => Count(1, any.Parts.Select(Ask)),
            Requirement.AtLeast count => AtLeast(count.Count, count.Parts),
            Requirement.Not not => RequirementEvaluator.Not(Ask(not.Part)),
            Requirement.Held held => Ask(held),
            Requirement.Sum sum => Ask(sum),
            Requirement.Age age => dossier.Holds(age),
            Requirement.LearningLevel level => Ask(level),
            Requirement.LanguageLevel level => Ask(level),
            Requirement.ScaleStep step => Ask(step),
            Requirement.Experience experience => dossier.Holds(experience),
            Requirement.InCohort cohort => dossier.Holds(cohort),
            Requirement.OnDate date => dossier.Holds(date),
            Requirement.Script script => new ScriptAsking(this, dossier).Ask(script.Expression),
            _ => throw new UnreachableException(),
        };

    private static Truth Count(int count, IEnumerable<Truth> answers) => RequirementEvaluator.AtLeast(count, answers);

    private Truth AtLeast(int count, ImmutableArray<Requirement> parts) =>
        Count(count, Once.Groups(parts).Select(group => Count(1, group.Select(index => Ask(parts[index])))));

    private Truth Ask(Requirement.Held held)
    {
        var shown = dossier.Shown(held);
        if (shown == Truth.True || !_busy.Add(held))
        {
            return shown;
        }

        var concluded = Concluded(held);
        _busy.Remove(held);
        return Count(1, [shown, concluded]);
    }

    /// <summary>Returns whether something is held as asked because of what it consists of, what gives it, or what includes it.</summary>
    private Truth Concluded(Requirement.Held held) =>
        held.What switch
        {
            Reference.ToModule(var id) => dossier.Catalog.Find(id) is { } module
                ? Count(
                    module.Outcomes.Length,
                    module.Outcomes.Select(outcome =>
                        dossier.Shown(held with { What = new Reference.ToOutcome(outcome.Id) })
                    )
                )
                : Truth.False,
            Reference.ToOutcome(var outcome) => dossier.Shown(
                held with
                {
                    What = new Reference.ToModule(outcome.Module),
                }
            ),
            Reference.ToCredential(var paper) => Count(
                1,
                [
                    AnyModule(held, module => module.Awards.Credentials.Contains(paper)),
                    Count(
                        1,
                        dossier
                            .Catalog.Credentials.Where(higher => higher.Includes.Contains(paper))
                            .Select(higher => Ask(held with { What = new Reference.ToCredential(higher.Id) }))
                    ),
                ]
            ),
            Reference.ToFact(var fact) => AnyModule(Plain(held.What), module => module.Awards.Facts.Contains(fact)),
            Reference.ToRole(var id) => Meets(held, dossier.Catalog.Find(id)?.Requires),
            Reference.ToQualification(var id) => Meets(held, dossier.Catalog.Find(id)?.Requires),
            _ => throw new UnreachableException(),
        };

    /// <summary>Who meets the rules of a role holds it, but not since a day, with a result or in a version.</summary>
    private Truth Meets(Requirement.Held held, ImmutableArray<Rule>? rules) =>
        rules is { } all && held is { MaxAge: null, Result: null, Version: "" }
            ? Count(all.Length, all.Select(rule => Ask(rule.Requirement)))
            : Truth.False;

    private Truth Ask(Requirement.Sum sum)
    {
        var items = Items(sum.Set);
        if (sum.Unit == SumUnit.Modules)
        {
            return AtLeast(sum.Minimum, [.. items.Select(Plain)]);
        }

        // INVARIANT: an outcome weighs once, whether it is named itself or with its module.
        var outcomes = new Dictionary<OutcomeId, (Truth Answer, int Weight)>();
        foreach (var item in items)
        {
            var answer = Ask(Plain(item));
            foreach (var outcome in Outcomes(item))
            {
                var known = outcomes.GetValueOrDefault(outcome.Id).Answer;
                outcomes[outcome.Id] = (answer > known ? answer : known, outcome.Load.Hours);
            }
        }

        var hours = (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
        return RequirementEvaluator.AtLeast(hours, outcomes.Values);
    }

    private IEnumerable<Reference> Items(SumSet set) =>
        set switch
        {
            SumSet.Listed(var items) => items.Distinct(),
            SumSet.Labelled(var label) => dossier
                .Catalog.Modules.Where(module => module.Labels.Contains(label, StringComparer.Ordinal))
                .Select(module => new Reference.ToModule(module.Id)),
            _ => throw new UnreachableException(),
        };

    private IEnumerable<LearningOutcome> Outcomes(Reference item) =>
        item switch
        {
            Reference.ToModule(var id) => dossier.Catalog.Find(id)?.Outcomes ?? [],
            Reference.ToOutcome(var id) => dossier.Catalog.Find(id.Module)?.Outcomes.Where(each => each.Id == id) ?? [],
            _ => [],
        };

    private Truth Ask(Requirement.LearningLevel rule) =>
        rule.Comparison switch
        {
            Comparison.AtLeast => AnyPaper(level => level.ComparedTo(rule.Level) >= 0),
            Comparison.Above => AnyPaper(level => level.ComparedTo(rule.Level) > 0),
            Comparison.AtMost => RequirementEvaluator.Not(AnyPaper(level => level.ComparedTo(rule.Level) > 0)),
            Comparison.Below => RequirementEvaluator.Not(AnyPaper(level => level.ComparedTo(rule.Level) >= 0)),
            Comparison.Exactly => Count(
                2,
                [
                    AnyPaper(level => level.ComparedTo(rule.Level) == 0),
                    RequirementEvaluator.Not(AnyPaper(level => level.ComparedTo(rule.Level) > 0)),
                ]
            ),
            _ => throw new UnreachableException(),
        };

    private Truth AnyPaper(Func<Level, bool> level) =>
        Count(
            1,
            dossier
                .Catalog.Credentials.Where(paper => paper.Level is { } own && level(own))
                .Select(paper => Ask(Plain(new Reference.ToCredential(paper.Id))))
        );

    private Truth Ask(Requirement.LanguageLevel rule) =>
        Reached(
            dossier.Holds(rule),
            rule.Comparison,
            module =>
                module.Awards.Languages.Any(skill =>
                    string.Equals(skill.Language, rule.Language, StringComparison.Ordinal)
                    && rule.Comparison.Holds((int)skill.Level, (int)rule.Level)
                )
        );

    private Truth Ask(Requirement.ScaleStep rule) =>
        Reached(
            dossier.Holds(rule),
            rule.Comparison,
            module =>
                module.Awards.Scales.Any(value =>
                    value.Scale == rule.Scale && rule.Comparison.Holds(value.Place, rule.Place)
                )
        );

    /// <summary>A module that is held raises what the profile says, and never lowers it.</summary>
    private Truth Reached(Truth known, Comparison comparison, Func<Module, bool> raises) =>
        comparison.Grows() ? Count(1, [known, AnyModule(raises)]) : known;

    private Truth AnyModule(Func<Module, bool> gives) =>
        Count(1, dossier.Catalog.Modules.Where(gives).Select(module => Ask(Plain(new Reference.ToModule(module.Id)))));

    private Truth AnyModule(Requirement.Held held, Func<Module, bool> gives) =>
        Count(
            1,
            dossier
                .Catalog.Modules.Where(gives)
                .Select(module => Ask(held with { What = new Reference.ToModule(module.Id) }))
        );

    private static Requirement.Held Plain(Reference what) => new(what);
}
