using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Reads what is held from JSON.</summary>
internal static class ProfileHolds
{
    private const int HighestResult = 1_000_000;

    public static ImmutableArray<Evidence> Read(JsonMembers profile, Catalog catalog) =>
        [.. profile.Objects("holds").Select(item => Held(item, catalog)).OfType<Evidence>()];

    private static Evidence? Held(JsonMembers item, Catalog catalog)
    {
        var what = What(item, catalog);
        var (earned, until) = (item.Date("earned"), item.Date("until"));
        var version = item.Version("version");
        var attested = item.Values("attested").Select(day => day.Date()).OfType<DateOnly>().Order().ToImmutableArray();
        var result = item.Number("result", 0, HighestResult);
        var (issuer, badge) = (item.Text("issuer"), item.Text("badge"));
        item.RefuseOthers();
        return what is null
            ? null
            : new Evidence
            {
                What = what,
                Earned = earned,
                Until = until,
                Version = version,
                Attested = attested,
                Result = result,
                Issuer = issuer,
                Badge = badge,
            };
    }

    private static Reference? What(JsonMembers item, Catalog catalog)
    {
        if (item.Text("id") is not { } id)
        {
            item.Require("id");
            return null;
        }

        if (catalog.Resolve(id) is { } reference and not Reference.ToFact)
        {
            return reference;
        }

        item.Fault("id", QuestionDiagnostics.Unknown(id, GoalFinder.Nearest(catalog, id)));
        return null;
    }
}
