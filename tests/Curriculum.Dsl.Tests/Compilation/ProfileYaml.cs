using System.Globalization;
using System.Text;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Writes a profile as a candidate would in a file, in either language.</summary>
internal sealed class ProfileYaml(Catalog catalog)
{
    private static readonly Dictionary<string, string> Dutch = new(StringComparer.Ordinal)
    {
        ["born"] = "geboren",
        ["language"] = "taal",
        ["holds"] = "bewijs",
        ["earned"] = "behaald",
        ["until"] = "tot",
        ["attested"] = "bevestigd",
        ["result"] = "resultaat",
        ["issuer"] = "uitgever",
        ["facts"] = "feiten",
        ["experience"] = "ervaring",
        ["trade"] = "vak",
        ["from"] = "van",
        ["employment"] = "dienstverband",
        ["region"] = "regio",
        ["mode"] = "leerweg",
        ["hours-per-week"] = "uren-per-week",
        ["unknown"] = "onbekend",
        ["decisions"] = "besluiten",
        ["about"] = "over",
        ["outcomes"] = "leeruitkomsten",
        ["by"] = "door",
        ["date"] = "datum",
        ["yes"] = "ja",
        ["no"] = "nee",
        ["third-pathway"] = "derde-leerweg",
    };

    public string Of(CandidateProfile profile)
    {
        var text = new StringBuilder();
        Line(text, "born", Day(profile.Born));
        Line(text, "language", Flow(profile.Languages.Select(each => (each.Key, (string?)each.Value.ToString()))));
        Lines(text, "holds", profile.Holds.Select(Of));
        Line(
            text,
            "facts",
            Flow(
                profile
                    .Facts.Select(fact => (fact.Key, (string?)Word(fact.Value ? "yes" : "no")))
                    .Concat(profile.Scales.Select(each => (each.Key, (string?)Place(each.Key, each.Value))))
            )
        );
        Line(text, "employment", Flow([(Word("until"), Day(profile.EmploymentUntil))]));
        Lines(
            text,
            "decisions",
            profile.Decisions.Select(each =>
                Flow([
                    (Word("about"), each.About.Value),
                    (Word("outcomes"), $"[{string.Join(", ", each.Outcomes.Select(outcome => outcome.Name))}]"),
                    (Word("by"), Quoted(each.By)),
                    (Word("date"), Day(each.Date)),
                ])
            )
        );
        if (profile.Experience is { } experience)
        {
            Lines(text, "experience", experience.Select(Of), empty: "[]");
        }

        Lines(text, "unknown", profile.Unknown.Select(what => what.Id));
        Line(text, "school", profile.School?.Value);
        Line(text, "region", Quoted(profile.Region));
        Line(text, "mode", profile.Mode is { } mode ? Word(mode) : null);
        Line(text, "hours-per-week", Number(profile.HoursPerWeek));
        Line(text, "start", Day(profile.Start));
        return text.Length == 0 ? "{}\n" : text.ToString();
    }

    private string? Of(Evidence evidence) =>
        Flow([
            ("id", Quoted(evidence.Version is { } version ? $"{evidence.What.Id}@{version}" : evidence.What.Id)),
            (Word("earned"), Day(evidence.Earned)),
            (Word("until"), Day(evidence.Until)),
            (
                Word("attested"),
                evidence.Attested.IsEmpty ? null : $"[{string.Join(", ", evidence.Attested.Select(day => Day(day)))}]"
            ),
            (Word("result"), Number(evidence.Result)),
            (Word("issuer"), Quoted(evidence.Issuer)),
        ]);

    private string? Of(ExperienceRecord spell) =>
        Flow([(Word("trade"), spell.Trade.Value), (Word("from"), Day(spell.From)), (Word("until"), Day(spell.Until))]);

    private string Place(string name, int place) =>
        catalog.Find(new ScaleId(name)) is { Steps: { IsEmpty: false } steps } ? steps[place - 1] : Number(place)!;

    private string Word(string english) =>
        catalog.Manifest.Language == TextLanguage.Dutch ? Dutch.GetValueOrDefault(english, english) : english;

    private void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Word(key)}: {value}\n");
        }
    }

    private void Lines(StringBuilder text, string key, IEnumerable<string?> items, string? empty = null)
    {
        var lines = items.ToList();
        Line(text, key, lines.Count == 0 ? empty : "\n  - " + string.Join("\n  - ", lines));
    }

    private static string? Flow(IEnumerable<(string Key, string? Value)> members)
    {
        var said = members.Where(each => each.Value is not null).Select(each => $"{each.Key}: {each.Value}").ToList();
        return said.Count == 0 ? null : $"{{{string.Join(", ", said)}}}";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Quoted(string? text) =>
        text is null ? null : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
