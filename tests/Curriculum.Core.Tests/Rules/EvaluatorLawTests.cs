using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Curriculum.Rules;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Rules;

/// <summary>The laws that every answer keeps, over every construct of the rule language.</summary>
public sealed class EvaluatorLawTests
{
    private const int Cases = 20_000;

    private static readonly Catalog Catalog = WholeCatalog.Create();

    private static readonly string[] Papers = ["vop", "inzicht", "vp", "lasser", "aanwijzing", "mvk", "kort", "havo"];
    private static readonly string[] Modules = ["m1", "m2", "m3", "m4", "m5", "rekenen-2", "cursus"];

    /// <summary>A plan may rest on a yes and a refusal on a no: neither depends on what is still unknown.</summary>
    [Fact]
    public void A_certain_answer_holds_for_every_completion_of_the_unknowns()
    {
        var certain = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var requirement = Requirement(random, 3, isMonotone: false);
            var profile = Profile(random);
            CohortId? cohort = random.Next(2) == 0 ? null : new CohortId("c2026");
            var open = Asked(requirement, profile, cohort);
            var closed = Asked(requirement, Completed(profile, random), cohort ?? new CohortId("c2027"));
            Assert.NotEqual(Truth.Unknown, closed);
            Assert.True(open == Truth.Unknown || open == closed, Told(requirement, seed));
            certain += open == Truth.Unknown ? 0 : 1;
        }

        Assert.InRange(certain, Cases / 4, Cases - Cases / 20);
    }

    /// <summary>Learning more never closes a door, wherever a rule may stand that opens one.</summary>
    [Fact]
    public void More_evidence_never_makes_an_answer_worse()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var requirement = Requirement(random, 3, isMonotone: true);
            var profile = Profile(random);
            var more = profile with { Holds = [.. profile.Holds, Evidence(random)] };
            Assert.True(Asked(requirement, profile) <= Asked(requirement, more), Told(requirement, seed));
        }
    }

    /// <summary>Where each thing is asked once, the three values say exactly what all completions have in common.</summary>
    [Fact]
    public void An_answer_is_that_of_the_truth_table()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var requirement = OverFacts(random, 0, 8);
            var known = Enumerable
                .Range(0, 8)
                .Where(_ => random.Next(2) == 0)
                .ToDictionary(i => i, _ => random.Next(2) == 0);
            var answers = Enumerable
                .Range(0, 256)
                .Where(row => known.All(pair => ((row >> pair.Key) & 1) == (pair.Value ? 1 : 0)))
                .Select(row => Holds(requirement, row))
                .Distinct()
                .ToList();
            var expected =
                answers.Count == 2 ? Truth.Unknown
                : answers[0] ? Truth.True
                : Truth.False;
            var profile = CandidateProfile.Empty;
            foreach (var (index, value) in known)
            {
                profile = profile with { Facts = profile.Facts.SetItem(WholeCatalog.FactId(index).Value, value) };
            }

            Assert.Equal(expected, Asked(requirement, profile));
        }
    }

    private static string Told(Requirement requirement, int seed) =>
        $"{RequirementPrinter.Print(requirement, TextLanguage.English)} ({seed})";

    private static Truth Asked(Requirement requirement, CandidateProfile profile, CohortId? cohort = null) =>
        RequirementEvaluator.Evaluate(requirement, new Dossier(Catalog, profile, Questions.Day, cohort));

    private static bool Holds(Requirement requirement, int row) =>
        requirement switch
        {
            Requirement.All(var parts) => parts.All(part => Holds(part, row)),
            Requirement.Any(var parts) => parts.Any(part => Holds(part, row)),
            Requirement.AtLeast(var count, var parts) => parts.Count(part => Holds(part, row)) >= count,
            Requirement.Not(var part) => !Holds(part, row),
            Requirement.Held(var what, _) => ((row >> (what.Id[1] - '0')) & 1) == 1,
            _ => throw new InvalidOperationException(),
        };

    private static Requirement OverFacts(Random random, int from, int until)
    {
        if (until - from == 1)
        {
            var fact = Ask.Fact(WholeCatalog.FactId(from).Value);
            return random.Next(3) == 0 ? new Requirement.Not(fact) : fact;
        }

        var cut = random.Next(from + 1, until);
        var parts = new[] { OverFacts(random, from, cut), OverFacts(random, cut, until) };
        return random.Next(4) switch
        {
            0 => Ask.All(parts),
            1 => Ask.Any(parts),
            2 => Ask.AtLeast(random.Next(1, 3), parts),
            _ => new Requirement.Not(Ask.Any(parts)),
        };
    }

    private static Requirement Requirement(Random random, int depth, bool isMonotone) =>
        random.Next(depth > 0 ? 14 : 10) switch
        {
            0 => Ask.Age(random.Next(16, 30)),
            1 => Ask.Dutch((CefrLevel)random.Next(1, 7)),
            2 => new Requirement.Experience(new TradeId("t"), Period.Of(random.Next(1, 40), PeriodUnit.Month))
            {
                Within = random.Next(2) == 0 ? null : Period.Of(random.Next(1, 5), PeriodUnit.Year),
            },
            3 => new Requirement.LearningLevel(
                Sign(random, isMonotone),
                new Level((LevelFramework)random.Next(2), random.Next(1, 6))
            ),
            4 => new Requirement.ScaleStep(new ScaleId("rekenen"), Sign(random, isMonotone), random.Next(1, 4), ""),
            5 => new Requirement.InCohort((Comparison)random.Next(5), new CohortId("c2026")),
            6 => Sum(random),
            7 => Ask.Fact(WholeCatalog.FactId(random.Next(8)).Value),
            8 or 9 => Held(random),
            10 => Ask.All(Parts(random, depth, isMonotone)),
            11 => Ask.Any(Parts(random, depth, isMonotone)),
            12 => Ask.AtLeast(random.Next(1, 4), Parts(random, depth, isMonotone)),
            _ => new Requirement.Not(
                isMonotone
                    ? Ask.Fact(WholeCatalog.FactId(random.Next(8)).Value)
                    : Requirement(random, depth - 1, isMonotone)
            ),
        };

    private static Comparison Sign(Random random, bool isMonotone) => (Comparison)random.Next(isMonotone ? 2 : 5);

    private static Requirement[] Parts(Random random, int depth, bool isMonotone) =>
        [.. Enumerable.Range(0, 3).Select(_ => Requirement(random, depth - 1, isMonotone))];

    private static Requirement.Held Held(Random random) =>
        new(Thing(random))
        {
            Moment = (HeldMoment)random.Next(3),
            Through = Period.Of(random.Next(60), PeriodUnit.Week),
            MaxAge = random.Next(3) == 0 ? Period.Of(random.Next(1, 5), PeriodUnit.Year) : null,
            Result = random.Next(3) == 0 ? new ResultBound(Comparison.AtLeast, random.Next(10)) : null,
            Version = random.Next(4) == 0 ? "v1" : "",
        };

    private static Requirement.Sum Sum(Random random) =>
        new(
            random.Next(1, 60),
            (SumUnit)random.Next(3),
            random.Next(2) == 0
                ? new SumSet.Labelled("keuze")
                : new SumSet.Listed([Refer.Module("m1"), Refer.Module("m2"), Refer.Module("m3")])
        );

    private static Reference Thing(Random random) =>
        random.Next(2) == 0 ? Refer.Paper(Papers[random.Next(Papers.Length)])
        : random.Next(4) == 0 ? Refer.Outcome("m1.o1")
        : Refer.Module(Modules[random.Next(Modules.Length)]);

    private static Evidence Evidence(Random random) =>
        new()
        {
            What = Thing(random),
            Earned = Questions.Day.AddDays(-random.Next(2_000)),
            Result = random.Next(2) == 0 ? null : random.Next(10),
            Version = random.Next(2) == 0 ? null : "v1",
            Attested = [Questions.Day.AddDays(-random.Next(400))],
        };

    private static CandidateProfile Profile(Random random) =>
        new()
        {
            Born = random.Next(2) == 0 ? null : new DateOnly(2000, 1, 1).AddDays(random.Next(4_000)),
            Languages =
                random.Next(2) == 0
                    ? CandidateProfile.Empty.Languages
                    : CandidateProfile.Empty.Languages.Add("nl", (CefrLevel)random.Next(1, 7)),
            Scales =
                random.Next(2) == 0
                    ? CandidateProfile.Empty.Scales
                    : CandidateProfile.Empty.Scales.Add("rekenen", random.Next(1, 4)),
            Facts = CandidateProfile.Empty.Facts.AddRange(
                Enumerable
                    .Range(0, 8)
                    .Where(_ => random.Next(2) == 0)
                    .Select(index => KeyValuePair.Create(WholeCatalog.FactId(index).Value, random.Next(2) == 0))
            ),
            Experience =
                random.Next(2) == 0
                    ? null
                    : [new ExperienceRecord(new TradeId("t"), Questions.Day.AddDays(-random.Next(2_000)), Until: null)],
            EmploymentUntil = random.Next(2) == 0 ? null : Questions.Day.AddDays(random.Next(-100, 100)),
            Holds = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Evidence(random))],
            Unknown = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Thing(random))],
        };

    /// <summary>Decides everything that is open, one way or the other.</summary>
    private static CandidateProfile Completed(CandidateProfile profile, Random random)
    {
        var full = Profile(random);
        var facts = Enumerable
            .Range(0, 8)
            .Select(index => WholeCatalog.FactId(index).Value)
            .Where(fact => !profile.Facts.ContainsKey(fact))
            .Select(fact => KeyValuePair.Create(fact, random.Next(2) == 0));
        return profile with
        {
            Born = profile.Born ?? full.Born ?? new DateOnly(2015, 1, 1),
            Languages = profile.Languages.IsEmpty
                ? profile.Languages.Add("nl", (CefrLevel)random.Next(1, 7))
                : profile.Languages,
            Scales = profile.Scales.IsEmpty ? profile.Scales.Add("rekenen", random.Next(1, 4)) : profile.Scales,
            Facts = profile.Facts.AddRange(facts),
            Experience = profile.Experience ?? full.Experience ?? [],
            Holds =
            [
                .. profile
                    .Holds.Concat(
                        profile
                            .Unknown.Where(_ => random.Next(2) == 0)
                            .Select(what => Evidence(random) with { What = what })
                    )
                    .Select(evidence =>
                        evidence with
                        {
                            Result = evidence.Result ?? random.Next(10),
                            Version = evidence.Version ?? (random.Next(2) == 0 ? "v1" : "v2"),
                        }
                    ),
            ],
            Unknown = [],
        };
    }
}
