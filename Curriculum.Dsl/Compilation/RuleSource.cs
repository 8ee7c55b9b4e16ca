using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation;

/// <summary>Leads from the characters of a rule to the file it stands in.</summary>
internal sealed class RuleSource(CatalogDocument document, YamlNode.Scalar scalar)
{
    private ScalarMap? _map;

    /// <summary>Gets the file.</summary>
    public CatalogDocument Document => document;

    /// <summary>Gets the text of the rule.</summary>
    public string Text => scalar.Value;

    /// <summary>Returns the stretch of the file that a stretch of the rule came from.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (document.Text is not { } text)
        {
            return document.Span(scalar);
        }

        _map ??= ScalarMap.Of(text, scalar);
        var (from, until) = _map.Range(start, end);
        return text.Span(from, until);
    }
}
