namespace Curriculum.Diagnostics;

/// <summary>Block 10: what is wrong with the manifest.</summary>
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
}
