namespace Curriculum.Model;

/// <summary>A text in Dutch, in English, or in both; at least one of them is there unless the text is empty.</summary>
public readonly record struct LocalizedText(string? Dutch, string? English)
{
    /// <summary>Gets whether neither language has a text.</summary>
    public bool IsEmpty => Dutch is null && English is null;

    /// <summary>Creates a text in one language.</summary>
    public static LocalizedText Of(TextLanguage language, string text) =>
        language == TextLanguage.Dutch ? new(text, English: null) : new(Dutch: null, text);

    /// <summary>Returns the text in <paramref name="language"/>, or in the other language when it has none.</summary>
    public string In(TextLanguage language) =>
        (language == TextLanguage.Dutch ? Dutch ?? English : English ?? Dutch) ?? "";

    /// <summary>Returns whether the text itself exists in <paramref name="language"/>.</summary>
    public bool Has(TextLanguage language) => (language == TextLanguage.Dutch ? Dutch : English) is not null;
}
