using Curriculum.Api.Catalogs;
using Curriculum.Model;

namespace Curriculum.Api.Http;

/// <summary>The language in which someone wants to be answered.</summary>
internal static class RequestLanguage
{
    /// <summary>Returns the most wanted language that we speak, or that of the catalog when none is asked for.</summary>
    public static TextLanguage Of(HttpContext context) =>
        context
            .Request.GetTypedHeaders()
            .AcceptLanguage.Where(wanted => wanted.Quality is null or > 0)
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => Spoken(wanted.Value.AsSpan()))
            .FirstOrDefault(language => language is not null)
        ?? context.RequestServices.GetRequiredService<CurrentCatalog>().Language;

    /// <summary>Returns the tag of a language (BCP 47).</summary>
    public static string Tag(TextLanguage language) => language == TextLanguage.Dutch ? "nl" : "en";

    private static TextLanguage? Spoken(ReadOnlySpan<char> tag) =>
        Is(tag, "nl") ? TextLanguage.Dutch
        : Is(tag, "en") ? TextLanguage.English
        : null;

    private static bool Is(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == language.Length || tag[language.Length] == '-');
}
