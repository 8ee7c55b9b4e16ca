using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Watches every condition that a scenario can depend on, at the start of its path and after each step.</summary>
internal sealed class CoverageFinder(Catalog catalog, ImmutableArray<CatalogRule> rules)
{
    private readonly ImmutableArray<Watched> _watched =
    [
        .. rules.SelectMany(
            rule => RuleTree.Literals(rule.Rule),
            (rule, literal) => new Watched(rule, literal.At, literal.Literal)
        ),
    ];

    /// <summary>Returns what the scenarios saw.</summary>
    public ConditionCoverage Find(IEnumerable<ScenarioTrack> tracks)
    {
        foreach (var track in tracks)
        {
            Follow(track);
        }

        return new ConditionCoverage(
            _watched.Length,
            _watched.Count(each => each.Held && each.Failed),
            [
                .. _watched.SelectMany(each =>
                    new[] { (Seen: each.Held, Holds: true), (Seen: each.Failed, Holds: false) }
                        .Where(value => !value.Seen)
                        .Select(value => new MissingValue(each.At, each.Literal, value.Holds))
                ),
            ]
        );
    }

    private void Follow(ScenarioTrack track)
    {
        // What the search does not ask is asked of every candidate, as he comes.
        if (_watched.Any(each => !each.Rule.IsAsked))
        {
            Look(Start(catalog, track), _watched.Where(each => !each.Rule.IsAsked));
        }

        var standing = Start(track.Cut ?? catalog, track);
        ImmutableArray<Watched> asked =
        [
            .. _watched.Where(each => each.Rule.IsAsked && track.Seen.Contains(each.Rule.Entity)),
        ];
        Look(standing, asked);
        foreach (var step in track.Plan?.Steps ?? [])
        {
            standing.Do(step);
            Look(standing, asked);
        }
    }

    private static CandidateStanding Start(Catalog catalog, ScenarioTrack track) =>
        new(new Dossier(catalog, track.Scenario.Candidate, track.Scenario.On), track.Assumes, track.Plan?.Claims ?? []);

    private static void Look(CandidateStanding standing, IEnumerable<Watched> conditions)
    {
        foreach (var condition in conditions.Where(each => !(each.Held && each.Failed)))
        {
            var holds = condition.Rule.Equivalence is { } equivalence
                ? standing.Holds(condition.Literal, equivalence)
                : standing.Holds(condition.Literal);
            condition.Held |= holds;
            condition.Failed |= !holds;
        }
    }

    private sealed class Watched(CatalogRule rule, Place at, Requirement literal)
    {
        public CatalogRule Rule => rule;

        public Place At => at;

        public Requirement Literal => literal;

        public bool Held { get; set; }

        public bool Failed { get; set; }
    }
}
