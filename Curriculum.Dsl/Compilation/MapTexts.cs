using System.Diagnostics;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Texts;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the texts of a map that are Markdown.</summary>
internal static class MapTexts
{
    /// <summary>Returns the text under a key, in the catalog's language or in both; what may not stand in it is reported.</summary>
    public static LocalizedText Marked(this MapReader map, string key)
    {
        switch (map.Find(key))
        {
            case YamlNode.Scalar scalar:
                Judge(map, scalar);
                break;
            case YamlNode.Map both:
                foreach (var scalar in both.Entries.Select(entry => entry.Value).OfType<YamlNode.Scalar>())
                {
                    Judge(map, scalar);
                }

                break;
            default:
                break;
        }

        return map.Localized(key);
    }

    private static void Judge(MapReader map, YamlNode.Scalar scalar)
    {
        var source = new RuleSource(map.Document, scalar);
        foreach (var fault in MarkdownText.Faults(scalar.Value))
        {
            var span = source.Span(fault.Start, fault.End);
            map.Document.Report(
                fault.Kind switch
                {
                    MarkdownFaultKind.Html => FileDiagnostics.HtmlInText(span),
                    MarkdownFaultKind.Link => FileDiagnostics.LinkNotAllowed(span),
                    MarkdownFaultKind.TooLong => FileDiagnostics.TextTooLong(span, MarkdownText.MostCharacters),
                    _ => throw new UnreachableException(),
                }
            );
        }
    }
}
