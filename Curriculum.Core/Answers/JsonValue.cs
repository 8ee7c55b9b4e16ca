using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>One value of a question, with its JSON pointer: read as what it should be, or told as a fault.</summary>
internal readonly struct JsonValue(JsonElement element, string pointer, ImmutableArray<QuestionFault>.Builder faults)
{
    public string Pointer => pointer;

    public void Fault(Diagnostic diagnostic)
    {
        if (faults.Count < QuestionReader.MostFaults)
        {
            faults.Add(new QuestionFault(pointer, diagnostic));
        }
    }

    public string? Text()
    {
        if (element.ValueKind == JsonValueKind.String && Decoded() is { } text)
        {
            return text;
        }

        Fault(QuestionDiagnostics.NotA("text"));
        return null;
    }

    public string? Word(ImmutableArray<string> words)
    {
        if (Said() is { } text && words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        Fault(QuestionDiagnostics.NotOneOf(words));
        return null;
    }

    /// <summary>A version is written as authors write it: a <c>v</c> and a number first.</summary>
    public string? Version()
    {
        if (Said() is ['v', >= '0' and <= '9', ..] text)
        {
            return text;
        }

        Fault(QuestionDiagnostics.NotA("version"));
        return null;
    }

    /// <summary>A place on a scale is the name of a step, or a number on it.</summary>
    public int? PlaceOn(Scale scale)
    {
        if (Said() is { } step && scale.PlaceOf(step) is { } place)
        {
            return place;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out place) && scale.Has(place))
        {
            return place;
        }

        Fault(
            scale.Steps.IsEmpty
                ? QuestionDiagnostics.NotBetween(scale.Lowest, scale.Highest)
                : QuestionDiagnostics.NotOneOf(scale.Steps)
        );
        return null;
    }

    public DateOnly? Date()
    {
        if (
            element.ValueKind == JsonValueKind.String
            && Decoded() is { } text
            && DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }

        Fault(QuestionDiagnostics.NotA("date"));
        return null;
    }

    public int? Number(int least, int most)
    {
        if (
            element.ValueKind == JsonValueKind.Number
            && element.TryGetInt32(out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Fault(QuestionDiagnostics.NotBetween(least, most));
        return null;
    }

    public bool? YesOrNo()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Fault(QuestionDiagnostics.NotA("boolean"));
        return null;
    }

    public T? Choice<T>(ImmutableSortedDictionary<string, T> choices)
        where T : struct
    {
        if (
            element.ValueKind == JsonValueKind.String
            && Decoded() is { } text
            && choices.TryGetValue(text, out var choice)
        )
        {
            return choice;
        }

        Fault(QuestionDiagnostics.NotOneOf(choices.Keys));
        return null;
    }

    public JsonMembers? Members()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new JsonMembers(element, pointer, faults);
        }

        Fault(QuestionDiagnostics.NotA("object"));
        return null;
    }

    public IEnumerable<JsonValue> Items()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Fault(QuestionDiagnostics.NotA("list"));
            return [];
        }

        if (element.GetArrayLength() > QuestionReader.LongestList)
        {
            Fault(QuestionDiagnostics.TooMany(QuestionReader.LongestList));
            return [];
        }

        var (start, found) = (pointer, faults);
        return element
            .EnumerateArray()
            .Select((item, index) => new JsonValue(item, $"{start}/{index}", found))
            .ToList();
    }

    private string? Said() => element.ValueKind == JsonValueKind.String ? Decoded() : null;

    /// <summary>A lone surrogate is valid JSON and no text: it is refused here, before it is used.</summary>
    private string? Decoded()
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
