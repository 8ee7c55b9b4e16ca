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

    /// <summary>Returns a fewest of the unknowns that give the hours of the path when all of them hold.</summary>
    public ImmutableArray<Requirement> Assume(PathFinder hopeful)
    {
        var hours = hopeful.Hours();
        var assumes = _unknown;
        foreach (var literal in _unknown)
        {
            var fewer = assumes.Remove(literal);
            if (finder(safe with { Assumed = fewer }).Hours() == hours)
            {
                assumes = fewer;
            }
        }

        return assumes;
    }

    /// <summary>Returns what to ask when only assumptions lead to the goal.</summary>
    public ImmutableArray<UnknownFact> Deciding(ImmutableArray<Requirement> assumes) =>
        [.. assumes.Select(literal => new UnknownFact(literal, StudyLoad.None, !Without(literal).Possible))];

    /// <summary>Returns what to ask when there is a path already: what would save hours by itself, and what the hopeful path needs.</summary>
    public ImmutableArray<UnknownFact> Saving(int hours, PathFinder hopeful)
    {
        if (_unknown.IsEmpty || hopeful.Hours() == hours)
        {
            return [];
        }

        var needed = Assume(hopeful);
        return
        [
            .. _unknown
                .Select(literal => new UnknownFact(literal, Saved(literal, hours), Decides: false))
                .Where(fact => fact.Saves > StudyLoad.None || needed.Contains(fact.Requirement))
                .OrderByDescending(fact => fact.Saves),
        ];
    }

    private StudyLoad Saved(Requirement literal, int hours) =>
        StudyLoad.FromHours(hours - (finder(safe with { Assumed = [literal] }).Hours() ?? hours));

    private PathFinder Without(Requirement literal) =>
        finder(safe with { Assumed = _unknown.RemoveAll(other => Premises.Implies(other, literal)) });
}
