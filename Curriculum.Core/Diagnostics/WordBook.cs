using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Every word that a person reads, in both languages: codes with their explanation, and texts by key.</summary>
/// <remarks>The words stand in one embedded file, <c>Diagnostics/words.json</c>; nothing else in the house holds them.</remarks>
public static class WordBook
{
    private static readonly Book Words = Read();

    /// <summary>Gets every code, in order.</summary>
    public static ImmutableArray<Explanation> Explanations => Words.Ordered;

    /// <summary>Gets every key of a text, in order.</summary>
    public static ImmutableArray<string> Keys => [.. Words.Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Returns all that is said about a code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public static Explanation Explanation(string code) => Words.Codes[code];

    /// <summary>Returns all that is said about a code, or null when there is no such code.</summary>
    public static Explanation? Find(string code) => Words.Codes.GetValueOrDefault(code);

    /// <summary>Returns the text of a key with its gaps filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Text(TextLanguage language, string key, params ReadOnlySpan<object> gaps)
    {
        var text = Words.Texts[key].In(language);
        return gaps.IsEmpty ? text : string.Format(CultureInfo.InvariantCulture, text, gaps);
    }

    /// <summary>Returns whether there is a text of this key.</summary>
    public static bool Has(string key) => Words.Texts.ContainsKey(key);

    /// <summary>Returns both languages' texts of a key, unfilled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static LocalizedText Both(string key) => Words.Texts[key];

    private static Book Read()
    {
        using var stream =
            typeof(WordBook).Assembly.GetManifestResourceStream("Curriculum.words.json")
            ?? throw new InvalidOperationException("the word book is not embedded");
        using var document = JsonDocument.Parse(stream);
        var codes = ImmutableArray.CreateBuilder<Explanation>();
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var block in document.RootElement.GetProperty("codes").EnumerateObject())
        {
            foreach (var code in block.Value.EnumerateObject())
            {
                codes.Add(ExplanationOf(code.Name, code.Value));
            }
        }

        foreach (var section in document.RootElement.GetProperty("words").EnumerateObject())
        {
            foreach (var word in section.Value.EnumerateObject())
            {
                texts.Add($"{section.Name}.{word.Name}", TextOf(word.Value));
            }
        }

        return new Book(
            codes.ToFrozenDictionary(explanation => explanation.Code, StringComparer.Ordinal),
            [.. codes.OrderBy(explanation => explanation.Code, StringComparer.Ordinal)],
            texts.ToFrozenDictionary(StringComparer.Ordinal)
        );
    }

    private static Explanation ExplanationOf(string code, JsonElement element) =>
        new(
            code,
            Enum.Parse<Severity>(element.GetProperty("severity").GetString()!, ignoreCase: true),
            TextOf(element.GetProperty("message")),
            Optional(element, "help"),
            TextOf(element.GetProperty("cause")),
            Optional(element, "wrong"),
            Optional(element, "right")
        );

    private static LocalizedText Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? TextOf(value) : default;

    /// <summary>A single string stands for both languages.</summary>
    private static LocalizedText TextOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String
            ? new LocalizedText(element.GetString(), element.GetString())
            : new LocalizedText(element.GetProperty("nl").GetString(), element.GetProperty("en").GetString());

    private sealed record Book(
        FrozenDictionary<string, Explanation> Codes,
        ImmutableArray<Explanation> Ordered,
        FrozenDictionary<string, LocalizedText> Texts
    );
}
