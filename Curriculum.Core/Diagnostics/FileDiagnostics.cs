using System.Collections.Immutable;
using System.Globalization;

namespace Curriculum.Diagnostics;

/// <summary>Block 00: what is wrong with a file or its YAML.</summary>
public static class FileDiagnostics
{
    /// <summary>The tag that says of a text that it is one.</summary>
    private const string TextTag = "!!str";

    /// <summary>A file is larger than a file may be.</summary>
    public static Diagnostic TooLarge(string file, int kibibytes) =>
        Diagnostic.At(SourceSpan.OfFile(file), "CUR0001", kibibytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>Lists or maps are nested deeper than they may be.</summary>
    public static Diagnostic TooDeep(SourceSpan at, int levels) =>
        Diagnostic.At(at, "CUR0002", levels.ToString(CultureInfo.InvariantCulture));

    /// <summary>A sign of YAML that makes the reader look elsewhere: an anchor, an alias, a tag, a merge key, a directive.</summary>
    public static Diagnostic HiddenMeaning(SourceSpan at, string sign) =>
        Diagnostic.At(at, "CUR0003", sign) with
        {
            Fix = sign is TextTag ? [new TextEdit(at, "")] : [],
        };

    /// <summary>A byte that is no UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan at) => Diagnostic.At(at, "CUR0004", "UTF-8");

    /// <summary>A character that is not seen, or that makes text look other than it is.</summary>
    public static Diagnostic HiddenCharacter(SourceSpan at, char character) =>
        Diagnostic.At(at, "CUR0004", string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"));

    /// <summary>A file whose name ends in <c>.yml</c>: it would be passed over in silence.</summary>
    public static Diagnostic OtherEnding(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0007", file);

    /// <summary>A link, or a name that looks other than it is.</summary>
    public static Diagnostic NotFollowed(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0005", file);

    /// <summary>A file without content, or a pipe, socket or device.</summary>
    public static Diagnostic NoPlainFile(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0008", file);

    /// <summary>A file or folder that may not or cannot be read.</summary>
    public static Diagnostic CannotBeOpened(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0009", file);

    /// <summary>A file whose path differs from that of another only in capitals.</summary>
    public static Diagnostic CaseClash(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0005", file);

    /// <summary>A file in a folder of which a catalog knows nothing.</summary>
    public static Diagnostic UnknownFolder(string file, string folder, string? nearest) =>
        Diagnostic.At(SourceSpan.OfFile(file), "CUR0006", folder) with
        {
            Suggestion = nearest,
        };

    /// <summary>The text is no YAML.</summary>
    public static Diagnostic Syntax(SourceSpan at) => Diagnostic.At(at, "CUR0010");

    /// <summary>A key that is not known here, with the one that is nearest and the one that is certainly meant.</summary>
    public static Diagnostic UnknownKey(SourceSpan at, string key, string? nearest, string? certain = null) =>
        Diagnostic.At(at, "CUR0011", key) with
        {
            Suggestion = certain ?? nearest,
            Fix = Mend(at, certain),
        };

    /// <summary>A key that stands in the same map before.</summary>
    public static Diagnostic DuplicateKey(SourceSpan at, string key) => Diagnostic.At(at, "CUR0012", key);

    /// <summary>A list of rules between square brackets, whose commas would cut the rules.</summary>
    public static Diagnostic RulesInBrackets(SourceSpan at, string key) => Diagnostic.At(at, "CUR0013", key);

    /// <summary>A text, list or map where another of the three belongs.</summary>
    public static Diagnostic WrongShape(SourceSpan at, string key, string example) =>
        Diagnostic.At(at, "CUR0014", key, example);

    /// <summary>A number sign inside a rule of several lines, where it begins no comment.</summary>
    public static Diagnostic SwallowedComment(SourceSpan at) => Diagnostic.At(at, "CUR0015");

    /// <summary>A second document in one file.</summary>
    public static Diagnostic SecondDocument(SourceSpan at) => Diagnostic.At(at, "CUR0018");

    /// <summary>More is wrong with a file than anybody reads; the rest is not told.</summary>
    public static Diagnostic TooMany(DiagnosticPlace at, int told) =>
        new("CUR0017", at, [told.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>A value that is none of those that belong here, with the one that is nearest and the one that is certainly meant.</summary>
    public static Diagnostic UnreadableValue(
        SourceSpan at,
        string value,
        string example,
        string? nearest = null,
        string? certain = null
    ) => Diagnostic.At(at, "CUR0019", value, example) with { Suggestion = certain ?? nearest, Fix = Mend(at, certain) };

    /// <summary>A key that must be there and is not.</summary>
    public static Diagnostic MissingKey(SourceSpan at, string key) => Diagnostic.At(at, "CUR0020", key);

    /// <summary>A file that would be read back as something else, were it written again.</summary>
    public static Diagnostic CannotBeWritten(string file) => Diagnostic.At(SourceSpan.OfFile(file), "CUR0030", file);

    /// <summary>HTML in a text that is Markdown.</summary>
    public static Diagnostic HtmlInText(SourceSpan at) => Diagnostic.At(at, "CUR0031");

    /// <summary>A link in a text to where links may not lead.</summary>
    public static Diagnostic LinkNotAllowed(SourceSpan at) => Diagnostic.At(at, "CUR0032");

    /// <summary>A text longer, or nested deeper, than texts may be.</summary>
    public static Diagnostic TextTooLong(SourceSpan at, int most) =>
        Diagnostic.At(at, "CUR0033", most.ToString(CultureInfo.InvariantCulture));

    private static ImmutableArray<TextEdit> Mend(SourceSpan at, string? certain) =>
        certain is null ? [] : [new TextEdit(at, certain)];
}
