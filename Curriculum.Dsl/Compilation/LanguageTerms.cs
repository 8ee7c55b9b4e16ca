using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>How languages and language levels are written; the same in every catalog.</summary>
internal static class LanguageTerms
{
    /// <summary>Gets the keys of a text in two languages.</summary>
    public static Terms Both { get; } = new(new("nl", "nl"), new("en", "en"));

    /// <summary>Returns whether a text has the form of an ISO 639-1 code.</summary>
    public static bool IsCode(string text) => text.Length == 2 && text.All(char.IsAsciiLetterLower);

    /// <summary>Returns the level of that name, or null when there is none.</summary>
    public static CefrLevel? Level(string text) =>
        text switch
        {
            "A1" => CefrLevel.A1,
            "A2" => CefrLevel.A2,
            "B1" => CefrLevel.B1,
            "B2" => CefrLevel.B2,
            "C1" => CefrLevel.C1,
            "C2" => CefrLevel.C2,
            _ => null,
        };
}
