using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Says which unknown facts are worth asking.</summary>
/// <param name="safe">The premises with every unknown literal taken not to hold.</param>
/// <param name="finder">Finds paths under other premises.</param>
/// <param name="unknown">The unknown literals on which the goal could depend.</param>
internal sealed class OpenQuestions(
    Premises safe,
    Func<Premises, PathFinder> finder,
    ImmutableArray<Requirement> unknown
)
{
    private readonly ImmutableArray<Requirement> _unknown = [.. unknown.Ordered()];

    /// <summary>Returns a fewest of the unknowns without which there is no path: nobody is taken to have what he does not need.</summary>
    public ImmutableArray<Requirement> Needed() => Fewest(fewer => finder(safe with { Assumed = fewer }).Possible);

    /// <summary>Returns what to ask when only assumptions lead to the goal: what decides, and what would then save hours.</summary>
    public ImmutableArray<UnknownFact> Deciding(ImmutableArray<Requirement> assumes, int hours) =>
        [
            .. assumes.Select(literal => new UnknownFact(literal, StudyLoad.None, !Without(literal).Possible)),
            .. _unknown
                .RemoveRange(assumes)
                .Select(literal => new UnknownFact(literal, Saved([.. assumes, literal], hours), Decides: false))
                .Where(fact => fact.Saves > StudyLoad.None)
                .OrderByDescending(fact => fact.Saves),
        ];

    /// <summary>Returns what to ask when there is a path already: what would save hours by itself, and what the hopeful path needs.</summary>
    public ImmutableArray<UnknownFact> Saving(int hours, PathFinder hopeful)
    {
        if (_unknown.IsEmpty || hopeful.Hours() == hours)
        {
            return [];
        }

        var least = hopeful.Hours();
        var needed = Fewest(fewer => finder(safe with { Assumed = fewer }).Hours() == least);
        return
        [
            .. _unknown
                .Select(literal => new UnknownFact(literal, Saved([literal], hours), Decides: false))
                .Where(fact => fact.Saves > StudyLoad.None || needed.Contains(fact.Requirement))
                .OrderByDescending(fact => fact.Saves),
        ];
    }

    private StudyLoad Saved(ImmutableArray<Requirement> assumed, int hours) =>
        StudyLoad.FromHours(hours - (finder(safe with { Assumed = assumed }).Hours() ?? hours));

    private ImmutableArray<Requirement> Fewest(Func<ImmutableArray<Requirement>, bool> enough) =>
        _unknown.Aggregate(
            _unknown,
            (kept, literal) => kept.Remove(literal) is var fewer && enough(fewer) ? fewer : kept
        );

    private PathFinder Without(Requirement literal) =>
        finder(safe with { Assumed = _unknown.RemoveAll(other => Premises.Implies(other, literal)) });
}
