using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Candidates of whom everything that expressions can ask is known, and the same with gaps.</summary>
internal static class RandomProfile
{
    private static readonly string[] Held = ["vca", "vop", "mbo", "a/basis", "a/meten"];
    private static readonly string[] Issuers = ["did:web:a.example", "did:web:b.example"];

    public static CandidateProfile Known(Random random) =>
        new()
        {
            Born = Expressions.Day.AddDays(-random.Next(16 * 365, 40 * 365)) is { Month: 2, Day: 29 } leap
                ? leap.AddDays(1)
                : Expressions.Day.AddDays(-random.Next(16 * 365, 40 * 365)),
            Languages = CandidateProfile
                .Empty.Languages.SetItem("nl", (CefrLevel)random.Next(1, 7))
                .SetItem("en", (CefrLevel)random.Next(1, 7)),
            Facts = CandidateProfile
                .Empty.Facts.SetItem("rijbewijs-b", random.Next(2) == 0)
                .SetItem("thuis", random.Next(2) == 0),
            Scales = CandidateProfile.Empty.Scales.SetItem("rekenen", random.Next(1, 4)),
            Experience = [Spell(random)],
            Holds = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Piece(random))],
        };

    /// <summary>Forgets some of what is known; what was forgotten can be filled in again with what it was.</summary>
    public static CandidateProfile Forgetful(CandidateProfile known, Random random)
    {
        // A paper that is forgotten may be one that is held, or one that is not.
        var forgotten = Half(random) && known.Holds is [.., var last] ? last : null;
        return known with
        {
            Born = Half(random) ? null : known.Born,
            Languages = Half(random) ? known.Languages.Remove("nl") : known.Languages,
            Facts = Half(random) ? known.Facts.Remove("thuis") : known.Facts,
            Scales = Half(random) ? known.Scales.Clear() : known.Scales,
            Experience = Half(random) ? null : known.Experience,
            Holds =
            [
                .. known
                    .Holds.Where(each => each != forgotten)
                    .Select(each =>
                        each with
                        {
                            Result = Half(random) ? null : each.Result,
                            Issuer = Half(random) ? null : each.Issuer,
                            Version = Half(random) ? null : each.Version,
                        }
                    ),
            ],
            Unknown =
                forgotten is not null ? [forgotten.What]
                : Half(random) ? [Reference(Held[random.Next(Held.Length)])]
                : [],
        };
    }

    private static bool Half(Random random) => random.Next(2) == 0;

    private static ExperienceRecord Spell(Random random)
    {
        var until = Expressions.Day.AddDays(-random.Next(1, 800));
        return new ExperienceRecord(new TradeId("glas"), until.AddDays(-random.Next(0, 900)), until);
    }

    private static Evidence Piece(Random random)
    {
        var earned = Expressions.Day.AddDays(-random.Next(0, 4_500));
        return new Evidence
        {
            What = Reference(Held[random.Next(Held.Length)]),
            Earned = earned,
            Until = random.Next(4) == 0 ? earned.AddDays(random.Next(0, 3_000)) : null,
            Result = random.Next(4, 11),
            Version = random.Next(2) == 0 ? "v2024.1" : "v2025.1",
            Issuer = Issuers[random.Next(2)],
        };
    }

    private static Reference Reference(string id) => Expressions.Catalog.Resolve(id)!;
}
