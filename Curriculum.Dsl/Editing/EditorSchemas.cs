using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Editing;

/// <summary>Tells editors what may stand in each kind of file: one JSON Schema (draft 7) a kind, made from the vocabulary.</summary>
public static class EditorSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the schema of every kind by its English name, for catalogs in a language.</summary>
    public static IReadOnlyDictionary<string, string> In(TextLanguage language) =>
        EntityKinds
            .OfFiles.Select(Shapes.Of)
            .ToDictionary(shape => shape.Path, shape => Of(shape, language), StringComparer.Ordinal);

    /// <summary>Returns the kind of the file with this path in a catalog of a language; null when it is no file of a catalog.</summary>
    public static string? KindOf(string path, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (CatalogManifest.Is(path))
        {
            return Shapes.Of(EntityKind.Manifest).Path;
        }

        if (CatalogFile.IsScenarios(path))
        {
            return Shapes.Of(EntityKind.Scenarios).Path;
        }

        return ValueTerms.Folders.Find(path.Split('/')[0], language) is { } folder
            ? Shapes.Of(EntityKinds.Of(folder)).Path
            : null;
    }

    private static string Of(Shape shape, TextLanguage language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("title", shape.Path);
            json.WriteString("description", Both("schema.kind", shape.Path));
            new SchemaWriter(json, language).Keys(
                shape,
                shape.Path switch
                {
                    "manifest" => ["language", "schema", "name"],
                    "scenarios" => ["scenarios"],
                    _ => ["id"],
                }
            );
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static string Both(string key, params ReadOnlySpan<object> gaps) =>
        $"{WordBook.Text(TextLanguage.Dutch, key, gaps)} / {WordBook.Text(TextLanguage.English, key, gaps)}";
}
