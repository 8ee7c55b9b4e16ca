using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 01: what is wrong with the words of a rule.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>A word or sign that does not belong where it stands.</summary>
    public static Diagnostic Unexpected(
        SourceSpan at,
        string found,
        ImmutableArray<LocalizedText> expected,
        string? nearest,
        string? certain = null
    ) =>
        Diagnostic.At(at, "CUR0101", found) with
        {
            Expected = expected,
            Suggestion = certain ?? nearest,
            Fix = certain is null ? [] : [new TextEdit(at, certain)],
        };

    /// <summary>A rule that stops before it is whole.</summary>
    public static Diagnostic EndsEarly(SourceSpan at, ImmutableArray<LocalizedText> expected) =>
        Diagnostic.At(at, "CUR0102") with
        {
            Expected = expected,
        };

    /// <summary>The words for and and or joined without brackets.</summary>
    public static Diagnostic Mixed(SourceSpan at, string word, string other) =>
        Diagnostic.At(at, "CUR0106", word, other);

    /// <summary>A word of the other language, or a slip, whose mend is certain.</summary>
    public static Diagnostic OtherLanguage(SourceSpan at, string word, string meant) =>
        Diagnostic.At(at, "CUR0107", word, meant) with
        {
            Fix = [new TextEdit(at, meant)],
        };

    /// <summary>Brackets in brackets, deeper than a rule may be.</summary>
    public static Diagnostic TooDeep(SourceSpan at) => Diagnostic.At(at, "CUR0109");
}
