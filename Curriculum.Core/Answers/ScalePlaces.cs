using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Reads and writes a place on a scale as a candidate says it: the name of a step, or a number.</summary>
public static class ScalePlaces
{
    /// <summary>Returns the place that a text says, or null when the scale has none such.</summary>
    public static int? Read(Scale scale, string text)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return scale.PlaceOf(text)
            ?? (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && scale.Has(number)
                    ? number
                    : null
            );
    }

    /// <summary>Returns how a place is said: the name of its step, or the number.</summary>
    public static string Say(Scale scale, int place)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return place >= 1 && place <= scale.Steps.Length
            ? scale.Steps[place - 1]
            : place.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Returns every name to which a candidate may give an answer, facts and scales, in order.</summary>
    public static ImmutableArray<string> AllFacts(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog
                .Manifest.Facts.Select(fact => fact.Id.Value)
                .Concat(catalog.Manifest.Scales.Select(scale => scale.Id.Value))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    internal static FactAnswer Answer(Catalog catalog, string scale, int place) =>
        catalog.Find(new ScaleId(scale)) is { Steps.IsEmpty: false } named
            ? new FactAnswer.Step(Say(named, place))
            : new FactAnswer.Number(place);
}
