using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads levels of learning, places on scales, and stretches of days.</summary>
internal static class MapMeasures
{
    /// <summary>Returns the level under its key, such as <c>NLQF 3</c>; null when it is not there.</summary>
    public static Level? Level(this MapReader map)
    {
        if (map.Scalar("level") is not { } scalar)
        {
            return null;
        }

        if (scalar.Value is "NLQF 4+")
        {
            return new Level(LevelFramework.Nlqf, 4, Plus: true);
        }

        if (
            scalar.Value.Split(' ') is [var framework and ("NLQF" or "EQF"), var number]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            && step is >= 1 and <= Model.Level.Highest
        )
        {
            return new Level(framework is "NLQF" ? LevelFramework.Nlqf : LevelFramework.Eqf, step);
        }

        map.ReportValue(scalar, "`NLQF 3`", certain: CertainLevel(scalar.Value));
        return null;
    }

    /// <summary>Returns the level that is meant by one without its space or capitals, or null.</summary>
    private static string? CertainLevel(string value)
    {
        var letters = value.TakeWhile(char.IsAsciiLetter).Count();
        var framework = value[..letters].ToUpperInvariant();
        return framework is "NLQF" or "EQF" && value[letters..].Trim() is [>= '1' and <= '8'] step
            ? $"{framework} {step}"
            : null;
    }

    /// <summary>Returns the stretch of days under a key; open at both ends when it is not there.</summary>
    public static DateRange Range(this MapReader map, string key)
    {
        if (map.Map(key, PartTerms.Range) is not { } range)
        {
            return default;
        }

        var days = new DateRange(range.Date("from"), range.Date("until"));
        if (days.Until < days.From)
        {
            range.ReportValue(range.Scalar("until")!, $"`{Day(days.From.Value)}`");
        }

        return days;
    }

    /// <summary>Returns the places on scales under a key, such as <c>{rekenen: f2}</c>.</summary>
    public static ImmutableArray<ScaleValue> ScaleValues(this MapReader map, string key)
    {
        var values = ImmutableArray.CreateBuilder<ScaleValue>();
        foreach (var entry in map.Entries(key, "`{…: …}`"))
        {
            if (map.Names.Scales.TryGetValue(entry.Key.Value, out var scale))
            {
                if (map.Place(scale, entry.Value, key) is { } place)
                {
                    values.Add(new ScaleValue(scale.Id, place));
                }
            }
            else if (map.Names.KnowsManifest)
            {
                map.Document.Report(
                    NameDiagnostics.UnknownReference(
                        map.Document.Span(entry.Key),
                        entry.Key.Value,
                        Nearest.Of(entry.Key.Value, map.Names.Scales.Keys)
                    )
                );
            }
        }

        return values.DrainToImmutable();
    }

    /// <summary>Returns the place on a scale that a value says, or null when it says none.</summary>
    public static int? Place(this MapReader map, Scale scale, YamlNode node, string key)
    {
        if (node is not YamlNode.Scalar scalar)
        {
            map.ReportShape(node, key, $"`{{{scale.Id}: …}}`");
            return null;
        }

        if (
            scale.PlaceOf(scalar.Value) is { } place
            || (
                int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out place)
                && scale.Has(place)
            )
        )
        {
            return place;
        }

        map.ReportValue(
            scalar,
            scale.Steps.IsEmpty
                ? $"`{scale.Highest.ToString(CultureInfo.InvariantCulture)}`"
                : string.Join(", ", scale.Steps.Select(step => $"`{step}`")),
            Nearest.Of(scalar.Value, scale.Steps)
        );
        return null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
