using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 03: what is wrong with the sense of a rule.</summary>
public static class TypeDiagnostics
{
    /// <summary>A condition that nobody can meet; what was meant is empty when that cannot be known.</summary>
    public static Diagnostic CannotBeMet(Place at, string condition, string meant) =>
        Diagnostic.At(at, "CUR0301", condition) with
        {
            Suggestion = meant.Length == 0 ? null : meant,
        };

    /// <summary>A condition that everybody meets.</summary>
    public static Diagnostic AsksNothing(Place at, string condition) => Diagnostic.At(at, "CUR0306", condition);

    /// <summary>A word or sign by which more learning would close a door.</summary>
    public static Diagnostic NotMonotone(SourceSpan at, string word) => Diagnostic.At(at, "CUR0302", word);

    /// <summary>A value compared with something it is no value of, with the value that is certainly meant.</summary>
    public static Diagnostic WrongScale(
        SourceSpan at,
        string value,
        string subject,
        string example,
        string? certain = null
    ) =>
        Diagnostic.At(at, "CUR0303", value, subject, example) with
        {
            Fix = certain is null ? [] : [new TextEdit(at, certain)],
        };

    /// <summary>Two things asked that nobody can meet together.</summary>
    public static Diagnostic Contradiction(SourceSpan at, string one, string other) =>
        Diagnostic.At(at, "CUR0304", one, other);

    /// <summary>Two things asked that nobody can meet together.</summary>
    public static Diagnostic Contradiction(Place at, string one, string other) =>
        Diagnostic.At(at, "CUR0304", one, other);

    /// <summary>A denial of something that a module gives.</summary>
    public static Diagnostic NotMonotone(Place at, string word) => Diagnostic.At(at, "CUR0302", word);

    /// <summary>A language that is not named by its code of two letters.</summary>
    public static Diagnostic NoLanguageCode(SourceSpan at, string code) =>
        Diagnostic.At(at, "CUR0305", code) with
        {
            Fix = code.Length == 2 && code.All(char.IsAsciiLetter) ? [new TextEdit(at, code.ToLowerInvariant())] : [],
        };
}
