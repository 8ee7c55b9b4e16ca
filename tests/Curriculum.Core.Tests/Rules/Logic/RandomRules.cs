using System.Collections.Immutable;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>Makes rules of a few themes each, so that their conditions have to do with each other, and slips of them.</summary>
internal sealed class RandomRules(int seed)
{
    private const int Themes = 12;

    public static readonly Period[] Ages =
    [
        Period.Of(30, PeriodUnit.Day),
        Period.Of(1, PeriodUnit.Month),
        Period.Of(31, PeriodUnit.Day),
        Period.Of(26, PeriodUnit.Week),
        Period.Of(6, PeriodUnit.Month),
        Period.Of(365, PeriodUnit.Day),
        Period.Of(1, PeriodUnit.Year),
        Period.Of(3, PeriodUnit.Year),
    ];

    public static readonly Period[] Worked =
    [
        Period.Of(0, PeriodUnit.Day),
        Period.Of(1, PeriodUnit.Month),
        Period.Of(26, PeriodUnit.Week),
        Period.Of(6, PeriodUnit.Month),
        Period.Of(12, PeriodUnit.Month),
        Period.Of(20, PeriodUnit.Month),
        Period.Of(3, PeriodUnit.Year),
    ];

    /// <summary>The stretches in which experience counts, the shortest first.</summary>
    public static readonly Period[] Stretches =
    [
        Period.Of(52, PeriodUnit.Week),
        Period.Of(1, PeriodUnit.Year),
        Period.Of(2, PeriodUnit.Year),
        Period.Of(3, PeriodUnit.Year),
    ];

    public static readonly Period[] Steps =
    [
        Period.Of(4, PeriodUnit.Week),
        Period.Of(1, PeriodUnit.Month),
        Period.Of(12, PeriodUnit.Week),
    ];

    private readonly Random _random = new(seed);
    private int[] _themes = [];

    /// <summary>Returns two rules: of the same themes, or the one a slip of the other.</summary>
    public (Requirement One, Requirement Other) Pair()
    {
        _themes = [.. Enumerable.Range(0, 3).Select(_ => _random.Next(Themes))];
        var one = Rule(2);
        var other = _random.Next(3) == 0 ? Rule(2) : Slip(one);
        return _random.Next(2) == 0 ? (one, other) : (other, one);
    }

    private Requirement Rule(int depth) =>
        _random.Next(depth > 0 ? 9 : 4) switch
        {
            < 4 => Literal(_themes[_random.Next(_themes.Length)]),
            4 or 5 => Ask.All(Parts(depth)),
            6 or 7 => Ask.Any(Parts(depth)),
            _ => _random.Next(3) == 0
                ? new Requirement.Not(Rule(depth - 1))
                : Ask.AtLeast(_random.Next(1, 4), Parts(depth)),
        };

    private Requirement[] Parts(int depth) => [.. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Rule(depth - 1))];

    private Requirement Literal(int theme) =>
        theme switch
        {
            0 => new Requirement.Age(Sign(), _random.Next(0, 4) + 16),
            1 => new Requirement.LearningLevel(
                Sign(),
                new Level((LevelFramework)_random.Next(2), _random.Next(3, 6)) is var level
                && level is { Framework: LevelFramework.Nlqf, Step: 4 }
                    ? level with
                    {
                        Plus = _random.Next(2) == 0,
                    }
                    : level
            ),
            2 => new Requirement.LanguageLevel(
                _random.Next(4) == 0 ? "en" : "nl",
                Sign(),
                (CefrLevel)_random.Next(1, 7)
            ),
            3 => new Requirement.ScaleStep(new ScaleId("rekenen"), Sign(), _random.Next(1, 4), ""),
            4 => new Requirement.Experience(new TradeId("glas"), Worked[_random.Next(Worked.Length)])
            {
                Comparison = Sign(),
                Within = _random.Next(3) == 0 ? null : Stretches[_random.Next(Stretches.Length)],
            },
            5 => new Requirement.InCohort(Sign(), new CohortId($"c202{_random.Next(5, 8)}")),
            6 => new Requirement.OnDate(Sign(), new DateOnly(2026, 8, 1).AddDays(_random.Next(3))),
            7 => Ask.Fact($"f{_random.Next(3)}"),
            8 => Held(Paper("inzicht", "vop", "vp")),
            9 => _random.Next(2) == 0
                ? Ask.Module("stroom")
                : Held(_random.Next(2) == 0 ? Refer.Module("stroom") : Refer.Outcome($"stroom.o{_random.Next(1, 3)}")),
            10 => _random.Next(3) switch
            {
                0 => Ask.Module("m" + _random.Next(1, 6)),
                1 => Ask.Outcome($"m1.o{_random.Next(1, 3)}"),
                _ => Sum(),
            },
            _ => _random.Next(4) switch
            {
                0 => Ask.Module(_random.Next(2) == 0 ? "nt2" : "rek"),
                1 => Ask.Paper(_random.Next(2) == 0 ? "havo" : "vwo"),
                2 => _random.Next(2) == 0 ? Ask.Module("toets") : Ask.Earned("toets"),
                _ => Ask.Paper("examen"),
            },
        };

    private Comparison Sign() => (Comparison)(_random.Next(3) == 0 ? _random.Next(5) : _random.Next(2));

    private Reference Paper(params string[] names) => Refer.Paper(names[_random.Next(names.Length)]);

    private Requirement.Held Held(Reference what)
    {
        var moment = (HeldMoment)_random.Next(3);
        return new Requirement.Held(what, Earned: _random.Next(4) == 0)
        {
            Moment = moment,
            Through = moment == HeldMoment.End && _random.Next(4) > 0 ? Steps[_random.Next(Steps.Length)] : null,
            MaxAge = _random.Next(2) == 0 ? Ages[_random.Next(Ages.Length)] : null,
            Result = _random.Next(3) == 0 ? new ResultBound((Comparison)_random.Next(2), _random.Next(5, 8)) : null,
            Version = _random.Next(5) == 0 ? $"v{_random.Next(2)}" : "",
        };
    }

    private Requirement.Sum Sum()
    {
        var unit = (SumUnit)_random.Next(3);
        var most = unit == SumUnit.Hours ? 90 : 5;
        Reference[] items =
        [
            .. Enumerable.Range(1, 5).Where(_ => _random.Next(3) > 0).Select(index => Refer.Module("m" + index)),
        ];
        Reference[] parts = unit == SumUnit.Modules || _random.Next(2) == 0 ? [] : [Refer.Outcome("m1.o2")];
        return new Requirement.Sum(
            _random.Next(0, most),
            unit,
            _random.Next(4) == 0 ? new SumSet.Labelled("keuze") : new SumSet.Listed([.. items, .. parts])
        );
    }

    /// <summary>Changes one place of a rule as an author might: a bound, a word, a part too few or too many.</summary>
    private Requirement Slip(Requirement rule) =>
        rule switch
        {
            Requirement.All(var parts) => Slip(parts, changed => new Requirement.All(changed)),
            Requirement.Any(var parts) => Slip(parts, changed => new Requirement.Any(changed)),
            Requirement.AtLeast(var count, var parts) => _random.Next(3) == 0
                ? new Requirement.AtLeast(count - 1 + _random.Next(3), parts)
                : Slip(parts, changed => new Requirement.AtLeast(count, changed)),
            Requirement.Not(var part) => new Requirement.Not(Slip(part)),
            Requirement.Age age => age with { Years = age.Years - 1 + _random.Next(3) },
            Requirement.LanguageLevel level => level with { Comparison = Sign() },
            Requirement.Experience work => work with { Minimum = Worked[_random.Next(Worked.Length)] },
            Requirement.Held { What: not Reference.ToFact } held => Held(held.What),
            Requirement.Sum sum => sum with { Minimum = Math.Max(0, sum.Minimum - 8 + _random.Next(17)) },
            _ => _random.Next(2) == 0 ? Ask.All(rule, Rule(0)) : Ask.Any(rule, Rule(0)),
        };

    private Requirement Slip(ImmutableArray<Requirement> parts, Func<ImmutableArray<Requirement>, Requirement> joined)
    {
        var index = _random.Next(parts.Length);
        return _random.Next(6) switch
        {
            0 => joined(parts.RemoveAt(index)),
            1 => joined(parts.Add(Rule(0))),
            2 => joined(parts.Add(parts[index])),
            3 => joined([.. parts.Reverse()]),
            4 => _random.Next(2) == 0 ? new Requirement.Any(parts) : new Requirement.All(parts),
            _ => joined(parts.SetItem(index, Slip(parts[index]))),
        };
    }
}
