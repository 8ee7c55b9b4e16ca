using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Answers;

/// <summary>The literals that a path may assume: what rules ask, directly or through a paper or an equivalence, and the profile does not deny.</summary>
internal sealed class OpenLiterals(AnswerContext context, PathQuestion question)
{
    private readonly Dossier _dossier = new(context.Catalog, question.Profile, question.AsOf);

    /// <summary>Returns all of them.</summary>
    public ImmutableArray<Requirement> All()
    {
        var asked = context.Rules.Literals().Select(Plain).ToHashSet();
        Reference[] held = [.. question.Profile.Unknown, .. question.Profile.Holds.Select(evidence => evidence.What)];
        var conditions = Conditions(asked.OfType<Requirement.Held>());
        return
        [
            .. asked
                .Concat(context.Catalog.Modules.SelectMany(module => module.Excludes).Select(Conflict.LiteralOf))
                .Concat(held.Select(what => new Requirement.Held(what)))
                .Concat(held.SelectMany(what => conditions.Select(each => each with { What = what })))
                .Distinct()
                .Where(IsOpen),
        ];
    }

    /// <summary>Finds literals by the words in which they were printed.</summary>
    /// <remarks>The same words may be asked by steps of other durations; then a path assumes each of them.</remarks>
    public ImmutableArray<Requirement> Said(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return [];
        }

        var literals = All().ToLookup(context.Print, StringComparer.Ordinal);
        return [.. texts.SelectMany(text => literals[text])];
    }

    /// <summary>Whether something was earned by oneself is no part of what is unknown about it.</summary>
    private static Requirement Plain(Requirement literal) =>
        literal is Requirement.Held held ? held with { Earned = false } : literal;

    /// <summary>Conditions add up along papers and equivalences: the youngest age, the longest moment.</summary>
    /// <remarks>A renewal asks by itself whether its paper was ever held, and a refresher to be taken from this day on.</remarks>
    private static HashSet<Requirement.Held> Conditions(IEnumerable<Requirement.Held> asked)
    {
        var nothing = new Requirement.Held(new Reference.ToFact(new FactId("")));
        var all = asked.Select(held => held with { What = nothing.What }).ToHashSet();
        all.UnionWith([
            nothing,
            nothing with
            {
                Moment = HeldMoment.Ever,
            },
            nothing with
            {
                MaxAge = Period.Of(0, PeriodUnit.Day),
            },
        ]);
        var before = 0;
        while (before != all.Count)
        {
            before = all.Count;
            all.UnionWith([.. all.SelectMany(held => all.Select(by => Added(held, by)))]);
        }

        return all;
    }

    private static Requirement.Held Added(Requirement.Held held, Requirement.Held by) =>
        held with
        {
            Moment = by.Moment == HeldMoment.End ? HeldMoment.End : held.Moment,
            Through = by.Through ?? held.Through,
            MaxAge =
                held.MaxAge is not { } own ? by.MaxAge
                : by.MaxAge is { } other && other.PlanningLength < own.PlanningLength ? other
                : own,
        };

    private bool IsOpen(Requirement literal) =>
        (literal is Requirement.Held held ? _dossier.Shown(held) : RequirementEvaluator.Evaluate(literal, _dossier))
        != Truth.False;
}
