using System.Globalization;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>A small random catalog and a question; the same seed gives the same meaning, whatever the names.</summary>
internal sealed class RandomCase
{
    private readonly Random _random;
    private readonly string[] _modules;
    private readonly string[] _roles;
    private readonly string[] _works;
    private readonly List<int> _outcomes = [];
    private readonly RandomConstructs? _more;
    private int _given;

    private RandomCase(int seed, int naming, bool wide, bool excluding)
    {
        _random = new Random(seed);
        _more = wide ? new RandomConstructs(_random, excluding) : null;
        var count = 2 + _random.Next(wide ? 4 : 6);
        _modules = Names("m", count, naming);
        _roles = Names("r", 1 + _random.Next(3), naming);
        _works = Names("w", _random.Next(3), naming);
        Builder = new CatalogBuilder().Fact("f0").Fact("f1");
        if (!wide)
        {
            Builder.Paper("p0").Paper("p1").Paper("p2");
        }

        _more?.Papers(Builder);
        Fill();
        Question = Questioned();
    }

    public CatalogBuilder Builder { get; }

    public PathQuestion Question { get; }

    /// <summary>Makes the case of a seed.</summary>
    public static RandomCase Of(int seed, int naming = 0) => new(seed, naming, wide: false, excluding: false);

    /// <summary>Makes the case of a seed with every construct of the language that more evidence never turns against anyone.</summary>
    public static RandomCase WideOf(int seed) => new(seed, naming: 0, wide: true, excluding: false);

    /// <summary>Makes the case of a seed with every construct of the language, modules that exclude others among them.</summary>
    public static RandomCase ExcludingOf(int seed) => new(seed, naming: 0, wide: true, excluding: true);

    private static string[] Names(string prefix, int count, int naming)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        if (naming != 0)
        {
            new Random(naming).Shuffle(numbers);
        }

        return [.. numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"))];
    }

    private void Fill()
    {
        var sizes = _modules.Select(_ => 1 + _random.Next(10) % 4 % (_more is null ? 3 : 2)).ToList();
        _outcomes.AddRange(sizes);
        for (var index = 0; index < _modules.Length; index++)
        {
            var outcomes = Enumerable.Range(0, sizes[index]).Select(number => $"o{number}:{1 + _random.Next(9)}");
            Builder.Module(_modules[index], string.Join(' ', outcomes), Rules(index));
            Award();
            _more?.Module(Builder, sizes[index], _modules.Length, () => Rule(1, index));
        }

        _more?.Link(Builder);

        foreach (var role in _roles)
        {
            Builder.Role(role, _random.Next(4) > 0, [Rule(2, -1), .. _random.Next(2) == 0 ? [Rule(1, -1)] : Rules(-1)]);
        }

        foreach (var work in _works)
        {
            Builder.Work(work, Pick("t0", "t1"), 3 + 3 * _random.Next(3), Rules(-1));
        }

        Builder.Provider("school-a", "s0", string.Join(' ', _modules.Where(_ => _random.Next(2) == 0)));
        Builder.Provider(
            "school-b",
            Pick("", "s0 s1", "s1"),
            string.Join(' ', _modules.Where(_ => _random.Next(2) == 0))
        );
        for (var number = _random.Next(7); number > 0; number--)
        {
            Equivalence(number);
        }
    }

    private void Award()
    {
        switch (_random.Next(8))
        {
            case < 3:
                Builder.Awarding(Pick("p0", "p1", "p2"));
                break;
            case 3:
                Builder.AwardingDutch(Pick(CefrLevel.B1, CefrLevel.B2));
                break;
            case 4:
                Builder.AwardingFact(Pick("f0", "f1"));
                break;
        }
    }

    private void Equivalence(int number)
    {
        var to = _random.Next(_modules.Length);
        var chained = _random.Next(3) == 0;
        var (from, scope) = (
            chained ? Ask.Module(_modules[_given]) : Rule(1, -1),
            _random.Next(4) == 0 ? Pick("s0", "s1", "s1 s0") : null
        );
        _given = to;
        if (_random.Next(5) < 2)
        {
            var outcomes = Enumerable.Range(0, _outcomes[to]).Where(_ => _random.Next(2) == 0).DefaultIfEmpty(0);
            var names = string.Join(' ', outcomes.Select(outcome => $"o{outcome}"));
            Builder.CoversPart($"e{number}", from, _modules[to], names, scope);
        }
        else
        {
            Builder.Covers($"e{number}", from, _modules[to], _random.Next(2) == 0, scope);
        }

        if (_random.Next(8) == 0)
        {
            Builder.Proposed();
        }
    }

    private Requirement[] Rules(int module) =>
        _random.Next(5) switch
        {
            0 or 1 => [],
            2 or 3 => [Rule(2, module)],
            _ => [Rule(1, module), Rule(1, module)],
        };

    /// <summary>A rule of a module mostly asks modules with a lower number, so that most goals can be reached.</summary>
    private Requirement Rule(int depth, int module)
    {
        if (depth > 0 && _random.Next(2) == 0)
        {
            var parts = Enumerable.Range(0, 2 + _random.Next(2)).Select(_ => Rule(depth - 1, module)).ToArray();
            return _random.Next(3) switch
            {
                0 => Ask.All(parts),
                1 => Ask.Any(parts),
                _ => Ask.AtLeast(1 + _random.Next(parts.Length), parts),
            };
        }

        if (_more?.Rule(_modules) is { } special)
        {
            return special;
        }

        var range = module > 0 && _random.Next(5) > 0 ? module : _modules.Length;
        var other = _random.Next(range);
        return _random.Next(16) switch
        {
            < 7 => Ask.Module(_modules[other]),
            7 => Ask.Earned(_modules[other]),
            8 => Ask.Outcome($"{_modules[other]}.o{_random.Next(_outcomes[other])}"),
            9 or 10 => Ask.Paper(Pick("p0", "p1", "p2")),
            11 => Ask.Fact(Pick("f0", "f1")),
            12 => Ask.Dutch(Pick(CefrLevel.A2, CefrLevel.B1, CefrLevel.B2)),
            13 => Ask.Worked(Pick("t0", "t1"), 3 + 3 * _random.Next(3)),
            14 => Ask.Age(18),
            _ => Ask.Role(_roles[_random.Next(_roles.Length)]),
        };
    }

    private PathQuestion Questioned()
    {
        var profile = new CandidateProfile
        {
            Born = _random.Next(6) switch
            {
                0 => null,
                1 => new DateOnly(2010, 1, 1),
                _ => new DateOnly(2000, 1, 1),
            },
            Languages =
                _random.Next(3) == 0
                    ? CandidateProfile.Empty.Languages
                    : CandidateProfile.Empty.Languages.Add("nl", Pick(CefrLevel.A2, CefrLevel.B1, CefrLevel.B2)),
            Facts =
                _random.Next(2) == 0
                    ? CandidateProfile.Empty.Facts
                    : CandidateProfile.Empty.Facts.Add("f0", _random.Next(2) == 0),
            Experience = _random.Next(3) == 0 ? null : [],
            School = _random.Next(3) switch
            {
                0 => null,
                1 => new ProviderId("school-a"),
                _ => new ProviderId("school-b"),
            },
            Unknown = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Something())],
        };
        profile = profile.Holding([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Something())]);
        var goal = _random.Next(3) == 0 ? Refer.Module(_modules[^1]) : Refer.Role(_roles[_random.Next(_roles.Length)]);
        return (_more?.Profile(profile, Something) ?? profile).To(goal);
    }

    /// <summary>Returns something that one may hold.</summary>
    public Reference Something()
    {
        var module = _random.Next(_modules.Length);
        return _random.Next(4) switch
        {
            0 => Refer.Outcome($"{_modules[module]}.o{_random.Next(_outcomes[module])}"),
            1 => Refer.Paper(Pick("p0", "p1", "p2")),
            _ => Refer.Module(_modules[module]),
        };
    }

    private T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];
}
