using System.Collections.Frozen;
using System.Globalization;
using Curriculum.Api.Http;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Api.Pages;

/// <summary>The words of a page in one language, and how numbers and days are written in it.</summary>
public sealed class PageWords
{
    private static readonly NumberFormatInfo DutchNumbers = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
    };

    private readonly FrozenSet<string> _foreign;

    /// <summary>Creates the words for a catalog, some of whose texts may exist in the other language only.</summary>
    public PageWords(TextLanguage language, Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Language = language;
        _foreign = CatalogTexts
            .Of(catalog)
            .Where(text => !text.IsEmpty && !text.Has(language))
            .Select(text => text.In(language))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Gets the language.</summary>
    public TextLanguage Language { get; }

    /// <summary>Gets its tag.</summary>
    public string Tag => RequestLanguage.Tag(Language);

    /// <summary>Gets the tag of the other language.</summary>
    public string OtherTag => Language == TextLanguage.Dutch ? "en" : "nl";

    /// <summary>Returns a text of the page.</summary>
    public string this[string key, params object[] gaps] => WordBook.Text(Language, $"page.{key}", gaps);

    /// <summary>Returns a text of the catalog.</summary>
    public string In(LocalizedText text) => text.In(Language);

    /// <summary>Returns the tag to mark a text of the catalog with, or null when it is in the language of the page.</summary>
    public string? LanguageOf(string text) => _foreign.Contains(text) ? OtherTag : null;

    /// <summary>Writes a number: <c>4.324</c> or <c>4,324</c>.</summary>
    public string Number(int number) =>
        number.ToString("N0", Language == TextLanguage.Dutch ? DutchNumbers : NumberFormatInfo.InvariantInfo);

    /// <summary>Writes a sum of cents in whole euros.</summary>
    public string Euros(long cents) => $"€ {Number((int)Math.Min(int.MaxValue, (cents + 99) / 100))}";

    /// <summary>Writes a day: <c>12 maart 2027</c>.</summary>
    public string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {this[$"month-{day.Month}"]} {day.Year}");
}
