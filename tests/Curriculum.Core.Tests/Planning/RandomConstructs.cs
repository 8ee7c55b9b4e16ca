using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What the language says of papers, conditions, scales, sums and exemptions, drawn at random.</summary>
internal sealed class RandomConstructs(Random random, bool excluding)
{
    private readonly List<string> _modules = [];
    private readonly List<int> _sizes = [];
    private readonly int _ring = random.Next(4);

    public void Papers(CatalogBuilder builder)
    {
        builder.Scale("s").Fact("f2");
        for (var number = 0; number < 3; number++)
        {
            builder.Paper($"p{number}", One(4) ? null : Period.Of(1 + random.Next(3), PeriodUnit.Year));
            builder.ThatPaper(paper =>
                paper with
                {
                    Exam = One(3),
                    Renewal = random.Next(4) switch
                    {
                        0 => new Renewal(StudyLoad.FromHours(1 + random.Next(4)), Refresher: null),
                        1 => new Renewal(StudyLoad.None, new ModuleId($"m{random.Next(2)}")),
                        _ => null,
                    },
                    Includes = One(3) ? [new CredentialId($"p{random.Next(3)}")] : [],
                    Level = One(3) ? new Level(LevelFramework.Nlqf, 1 + random.Next(4)) : null,
                }
            );
        }
    }

    public void Module(CatalogBuilder builder, int size, int count, Func<Requirement> rule)
    {
        builder.ThatModule(module =>
        {
            _modules.Add(module.Id.Value);
            return module with
            {
                Duration = One(2) ? Period.Of(1 + random.Next(30), PeriodUnit.Month) : null,
                Version = One(2) ? "v1" : "",
                Labels = One(2) ? ["l"] : [],
                Valid = One(12) ? new DateRange(Questions.Day.AddDays(1), null) : default,
                Alongside = [.. One(5) ? Others(count, module.Id) : [], .. Ring(_modules.Count - 1, count)],
                Excludes = excluding && One(3) ? [.. Others(count, module.Id)] : [],
                Awards = One(5)
                    ? module.Awards with
                    {
                        Scales = [new ScaleValue(new ScaleId("s"), 1 + random.Next(4))],
                    }
                    : module.Awards,
            };
        });
        _sizes.Add(size);
        if (One(4))
        {
            builder.Exempting(rule(), $"o{random.Next(size)}");
        }
    }

    /// <summary>Makes two modules the same.</summary>
    public void Link(CatalogBuilder builder)
    {
        if (One(4) && _modules.Count > 1)
        {
            builder.Covers("mut-a", Ask.Module(_modules[0]), _modules[1]);
            builder.Covers("mut-b", Ask.Module(_modules[1]), _modules[0]);
        }
    }

    /// <summary>Returns a rule that asks more than holding something, or null.</summary>
    public Requirement? Rule(string[] modules)
    {
        var some = modules[random.Next(modules.Length)];
        return random.Next(17) switch
        {
            0 => Conditioned(Refer.Paper($"p{random.Next(3)}")),
            1 => Conditioned(One(3) ? Refer.Outcome($"{some}.o0") : Refer.Module(some)),
            2 => new Requirement.ScaleStep(new ScaleId("s"), Comparison.AtLeast, 1 + random.Next(4), ""),
            3 => new Requirement.LearningLevel(Comparison.AtLeast, new Level(LevelFramework.Nlqf, 1 + random.Next(4))),
            4 => new Requirement.Sum(
                1 + random.Next(2),
                SumUnit.Modules,
                One(2) ? new SumSet.Labelled("l") : new SumSet.Listed([.. modules.Take(3).Select(Refer.Module)])
            ),
            5 => new Requirement.Sum(2 + random.Next(8), SumUnit.Hours, new SumSet.Labelled("l")),
            6 => new Requirement.Not(Ask.Fact("f2")),
            7 => new Requirement.Script(
                new ScriptExpression.Not(
                    new ScriptExpression.Both(
                        new ScriptExpression.Holds(Refer.Fact("f2")),
                        new ScriptExpression.Compared(
                            new ScriptExpression.Age(),
                            Comparison.Below,
                            new ScriptExpression.Whole(30)
                        )
                    )
                )
            ),
            _ => null,
        };
    }

    public CandidateProfile Profile(CandidateProfile profile, Func<Reference> something)
    {
        Reference[] held = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => something())];
        var decided = random.Next(_modules.Count);
        return profile with
        {
            Holds = [.. profile.Holds.Concat(held.Select(what => new Evidence { What = what })).Select(Dated)],
            Facts = One(3) ? profile.Facts : profile.Facts.Add("f2", One(3)),
            Scales = One(2) ? profile.Scales : profile.Scales.Add("s", 1 + random.Next(4)),
            Decisions = One(4)
                ?
                [
                    new ExemptionDecision(
                        new ModuleId(_modules[decided]),
                        [Refer.OutcomeOf($"{_modules[decided]}.o{random.Next(_sizes[decided])}")],
                        "examencommissie",
                        Questions.Day
                    ),
                ]
                : [],
        };
    }

    private Requirement.Held Conditioned(Reference what) =>
        random.Next(6) switch
        {
            0 => new Requirement.Held(what) { Moment = HeldMoment.Ever },
            1 => new Requirement.Held(what) { Moment = HeldMoment.End, Through = Period.Of(18, PeriodUnit.Month) },
            2 => new Requirement.Held(what) { Moment = HeldMoment.End },
            3 => new Requirement.Held(what) { Version = "v1" },
            4 => new Requirement.Held(what) { Result = new ResultBound(Comparison.AtLeast, 7) },
            _ => new Requirement.Held(what, One(3)) { MaxAge = Period.Of(1 + random.Next(3), PeriodUnit.Year) },
        };

    private Evidence Dated(Evidence evidence) =>
        evidence with
        {
            Earned = One(4) ? null : Questions.Day.AddMonths(-random.Next(48)),
            Until = One(8) ? Questions.Day.AddMonths(random.Next(24) - 8) : null,
            Version =
                One(2) ? null
                : One(2) ? "v1"
                : "v0",
            Result = One(2) ? null : 5 + random.Next(4),
        };

    /// <summary>The first modules name each other in a ring: none, two, or three of them.</summary>
    private IEnumerable<ModuleId> Ring(int index, int count) =>
        _ring > 1 && index < Math.Min(_ring, count) && count > 1
            ? [new ModuleId($"m{(index + 1) % Math.Min(_ring, count)}")]
            : [];

    private IEnumerable<ModuleId> Others(int count, ModuleId own) =>
        Enumerable
            .Range(0, 1 + random.Next(2))
            .Select(_ => new ModuleId($"m{random.Next(count)}"))
            .Distinct()
            .Where(other => other != own);

    private bool One(int of) => random.Next(of) == 0;
}
