using Curriculum.Core.Tests.Planning;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>Makes candidates of whom all is known that <see cref="LogicCatalog"/> can ask.</summary>
internal sealed class RandomProfiles(int seed)
{
    private static readonly string[] Papers = ["inzicht", "vop", "vp", "havo", "vwo", "examen"];

    private static readonly string[] Modules =
    [
        "m1",
        "m2",
        "m3",
        "m4",
        "m5",
        "nt2",
        "rek",
        "stroom",
        "toets",
        "stroom.o1",
        "stroom.o2",
        "m1.o1",
        "m1.o2",
    ];

    private readonly Random _random = new(seed);

    public CandidateProfile Next() =>
        new()
        {
            Born = Questions.Day.AddYears(-_random.Next(15, 20)),
            Languages = CandidateProfile.Empty.Languages.Add("nl", Level()).Add("en", Level()),
            Scales = CandidateProfile.Empty.Scales.Add("rekenen", _random.Next(1, 4)),
            Facts = CandidateProfile.Empty.Facts.AddRange(
                Enumerable.Range(0, 6).Select(index => KeyValuePair.Create($"f{index}", _random.Next(2) == 0))
            ),
            Experience =
            [
                .. Enumerable
                    .Range(0, _random.Next(3))
                    .Select(_ =>
                    {
                        var from = Questions.Day.AddDays(-_random.Next(1_500));
                        return new ExperienceRecord(new TradeId("glas"), from, from.AddDays(_random.Next(1_000)));
                    }),
            ],
            Holds = [.. Enumerable.Range(0, _random.Next(8)).Select(_ => Evidence())],
        };

    private CefrLevel Level() => (CefrLevel)_random.Next(1, 7);

    private Evidence Evidence() =>
        new()
        {
            What = _random.Next(2) == 0 ? Refer.Paper(Papers[_random.Next(Papers.Length)]) : Thing(),
            Earned = Questions.Day.AddDays(-_random.Next(_random.Next(2) == 0 ? 40 : 1_500)),
            Until = _random.Next(3) == 0 ? null : Questions.Day.AddDays(_random.Next(-20, 100)),
            Result = _random.Next(4, 9),
            Version = $"v{_random.Next(3)}",
        };

    private Reference Thing()
    {
        var id = Modules[_random.Next(Modules.Length)];
        return id.Contains('.', StringComparison.Ordinal) ? Refer.Outcome(id) : Refer.Module(id);
    }
}
