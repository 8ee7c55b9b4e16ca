using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 10: what is wrong with the manifest, and with what it imports.</summary>
public static class ManifestDiagnostics
{
    /// <summary>A folder without a manifest.</summary>
    public static Diagnostic Missing() => Diagnostic.At(SourceSpan.OfFile("catalogus.yaml"), "CUR1005");

    /// <summary>A folder with a manifest in each language.</summary>
    public static Diagnostic Two(string second) => Diagnostic.At(SourceSpan.OfFile(second), "CUR1008", second);

    /// <summary>A manifest that is named in one language and says another.</summary>
    public static Diagnostic OtherLanguage(SourceSpan at, string file, string language) =>
        Diagnostic.At(at, "CUR1006", file, language) with
        {
            Fix = [new TextEdit(at, language)],
        };

    /// <summary>A manifest of a schema that this version does not read.</summary>
    public static Diagnostic UnknownSchema(SourceSpan at, string schema) => Diagnostic.At(at, "CUR1007", schema);

    /// <summary>An import that cannot be read; <paramref name="reason"/> is the key of the words that say why, and how to mend it.</summary>
    public static Diagnostic CannotImport(
        SourceSpan at,
        string import,
        string reason,
        params ReadOnlySpan<string> arguments
    ) =>
        Diagnostic.At(at, "CUR1001", import) with
        {
            Expected = [Words($"import.{reason}", arguments)],
            Advice = Words($"import.{reason}-help", arguments),
        };

    /// <summary>A name by which another catalog means another thing.</summary>
    public static Diagnostic OtherThing(SourceSpan at, string name, SourceSpan other) =>
        Diagnostic.At(at, "CUR1002", name, other.ToString());

    /// <summary>A thing of which another catalog says otherwise.</summary>
    public static Diagnostic OtherFact(SourceSpan at, string key, string name, SourceSpan other) =>
        Diagnostic.At(at, "CUR1003", key, name, other.ToString());

    /// <summary>A name that belongs to another catalog, and is not among what is imported.</summary>
    public static Diagnostic NotImported(SourceSpan at, string name, SourceSpan other, string? nearest) =>
        Diagnostic.At(at, "CUR1004", name, other.ToString()) with
        {
            Suggestion = nearest,
        };

    private static LocalizedText Words(string key, ReadOnlySpan<string> arguments)
    {
        object[] shown = [.. arguments.ToArray().Select(HiddenCharacters.Shown)];
        return new LocalizedText(
            WordBook.Text(TextLanguage.Dutch, key, shown),
            WordBook.Text(TextLanguage.English, key, shown)
        );
    }
}
