using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 02: what is wrong with a name.</summary>
public static class NameDiagnostics
{
    /// <summary>A name that no file declares.</summary>
    public static Diagnostic UnknownReference(SourceSpan at, string name, string? nearest) =>
        Diagnostic.At(at, "CUR0201", name) with
        {
            Suggestion = nearest,
        };

    /// <summary>A rule that asks for what it belongs to.</summary>
    public static Diagnostic SelfReference(Place at, string name) => Diagnostic.At(at, "CUR0202", name);

    /// <summary>A name that another file declares too.</summary>
    public static Diagnostic Duplicate(SourceSpan at, string name, SourceSpan first) =>
        Diagnostic.At(at, "CUR0203", name, first.ToString());

    /// <summary>A file whose path says another name than the file itself.</summary>
    public static Diagnostic PathDiffers(SourceSpan at, string name, string path) =>
        Diagnostic.At(at, "CUR0204", name, path) with
        {
            Suggestion = path,
            Fix = string.Equals(name, path, StringComparison.OrdinalIgnoreCase) ? [new TextEdit(at, path)] : [],
        };

    /// <summary>A version that the catalog does not know.</summary>
    public static Diagnostic UnknownVersion(Place at, string name, string version) =>
        Diagnostic.At(at, "CUR0205", name, version);

    /// <summary>A name that looks like another.</summary>
    public static Diagnostic LooksLike(SourceSpan at, string name, string other) =>
        Diagnostic.At(at, "CUR0207", name, other);

    /// <summary>A name in a namespace that the manifest does not declare.</summary>
    public static Diagnostic UndeclaredNamespace(SourceSpan at, string name, string space) =>
        Diagnostic.At(at, "CUR0206", space, name);

    /// <summary>A name that is not written as names are.</summary>
    public static Diagnostic Malformed(SourceSpan at, string name) => Diagnostic.At(at, "CUR0208", name);

    /// <summary>A name that is a word of the rule language, or that tools read as another value.</summary>
    public static Diagnostic Reserved(SourceSpan at, string name) => Diagnostic.At(at, "CUR0209", name);

    /// <summary>A name of something that cannot stand here.</summary>
    public static Diagnostic OtherKind(SourceSpan at, string name) => Diagnostic.At(at, "CUR0210", name);
}
