using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Draws profiles that say anything a profile of a catalog can say.</summary>
internal sealed class RandomProfile(Catalog catalog, Random random)
{
    private static readonly string[] Modes = ["bbl", "bol", "online", "third-pathway"];
    private static readonly string[] Languages = ["de", "en", "nl"];

    public CandidateProfile Draw() =>
        new()
        {
            Born = Maybe(Day),
            Languages = Languages
                .Where(_ => One(2))
                .ToImmutableSortedDictionary(
                    name => name,
                    _ => Any(Enum.GetValues<CefrLevel>()),
                    StringComparer.Ordinal
                ),
            Holds = Some(Evidence),
            Facts = catalog
                .Manifest.Facts.Where(fact => fact.Kind == FactKind.YesNo && One(2))
                .ToImmutableSortedDictionary(fact => fact.Id.Value, _ => One(2), StringComparer.Ordinal),
            Scales = catalog
                .Manifest.Scales.Where(_ => One(2))
                .ToImmutableSortedDictionary(
                    scale => scale.Id.Value,
                    scale => random.Next(scale.Lowest, scale.Highest + 1),
                    StringComparer.Ordinal
                ),
            EmploymentUntil = Maybe(Day),
            Decisions = Some(Decision),
            Experience = One(3) ? null : Some(Spell),
            Unknown = Some(() => Any(References(facts: true))),
            School = One(2) ? null : Any([.. catalog.Providers]).Id,
            Region = One(2) ? null : Any("oost", "west: \"ver\"", "ja"),
            Mode = One(2) ? null : Any(Modes),
            HoursPerWeek = Maybe(() => random.Next(1, 81)),
            Start = Maybe(Day),
        };

    private Evidence Evidence() =>
        new()
        {
            What = Any(References(facts: false)),
            Earned = Maybe(Day),
            Until = Maybe(Day),
            Version = One(2) ? null : Any("v2025.1", "v1"),
            Attested = [.. Some(Day).Order()],
            Result = Maybe(() => random.Next(11)),
            Issuer = One(2) ? null : Any("roc", "did:web:kring.example", "Kring: oost #1"),
        };

    private ExemptionDecision Decision()
    {
        var module = Any([.. catalog.Modules]);
        var all = module.Outcomes.Select(outcome => outcome.Id).OrderBy(id => id.Name, StringComparer.Ordinal).ToList();
        var some = all.Where(_ => One(2)).ToList();
        return new ExemptionDecision(
            module.Id,
            [.. some.Count == 0 ? all : some],
            Any("Examencommissie", "nee"),
            Day()
        );
    }

    private ExperienceRecord Spell() => new(Any([.. catalog.Experiences]).Trade, Day(), Maybe(Day));

    private Reference[] References(bool facts) =>
        [
            .. catalog.Modules.Select(module => new Reference.ToModule(module.Id)),
            .. catalog.Modules.SelectMany(module => module.Outcomes).Select(each => new Reference.ToOutcome(each.Id)),
            .. catalog.Credentials.Select(paper => new Reference.ToCredential(paper.Id)),
            .. catalog.Roles.Select(role => new Reference.ToRole(role.Id)),
            .. catalog.Qualifications.Select(each => new Reference.ToQualification(each.Id)),
            .. catalog
                .Manifest.Facts.Where(fact => facts && fact.Kind == FactKind.YesNo)
                .Select(fact => new Reference.ToFact(fact.Id)),
        ];

    private DateOnly Day() => new DateOnly(1960, 1, 1).AddDays(random.Next(30_000));

    private T? Maybe<T>(Func<T> draw)
        where T : struct => One(2) ? null : draw();

    private ImmutableArray<T> Some<T>(Func<T> draw) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => draw())];

    private T Any<T>(params T[] items) => items[random.Next(items.Length)];

    private bool One(int of) => random.Next(of) == 0;
}
