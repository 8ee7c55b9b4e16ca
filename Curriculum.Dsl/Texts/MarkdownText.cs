using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Curriculum.Dsl.Texts;

/// <summary>Renders the texts of a catalog, which are Markdown (CommonMark 0.31) without HTML.</summary>
/// <remarks>A link that may not be followed is rendered as its words, whatever was checked before.</remarks>
public static class MarkdownText
{
    /// <summary>The most characters that a text may have.</summary>
    public const int MostCharacters = 10_000;

    private static readonly MarkdownPipeline Rendering = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline Checking = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Returns a text as HTML, to stand inside a paragraph or an item of a list.</summary>
    public static string Html(string text) =>
        Rendered(text, writer => new HtmlRenderer(writer) { ImplicitParagraph = true }, HtmlEncoder.Default.Encode);

    /// <summary>Returns a text as it reads without its marks.</summary>
    public static string Plain(string text) =>
        Rendered(
            text,
            writer => new HtmlRenderer(writer)
            {
                EnableHtmlForBlock = false,
                EnableHtmlForInline = false,
                EnableHtmlEscape = false,
            },
            words => words
        );

    /// <summary>Returns what may not stand in a text, in the order in which it stands there.</summary>
    internal static IEnumerable<MarkdownFault> Faults(string text)
    {
        // Whatever is HTML or a link holds one of these, and most texts hold none.
        if (text.Length <= MostCharacters && text.AsSpan().IndexOfAny('<', '[') < 0)
        {
            return [];
        }

        return TryParse(text, Checking, out var document)
            ? document.Descendants().Select(Fault).OfType<MarkdownFault>().OrderBy(fault => fault.Start)
            : [new MarkdownFault(MarkdownFaultKind.TooLong, 0, text.Length)];
    }

    private static MarkdownFault? Fault(MarkdownObject part) =>
        part switch
        {
            HtmlBlock or HtmlInline => At(MarkdownFaultKind.Html, part),
            LinkInline link when !AllowedLinks.Allow(link.Url) => At(MarkdownFaultKind.Link, part),
            AutolinkInline { IsEmail: false } link when !AllowedLinks.Allow(link.Url) => At(
                MarkdownFaultKind.Link,
                part
            ),
            LinkReferenceDefinition link when !AllowedLinks.Allow(link.Url) => At(MarkdownFaultKind.Link, part),
            _ => null,
        };

    private static MarkdownFault At(MarkdownFaultKind kind, MarkdownObject part) =>
        new(kind, Math.Max(0, part.Span.Start), Math.Max(part.Span.Start, part.Span.End) + 1);

    private static string Rendered(string text, Func<TextWriter, HtmlRenderer> renderer, Func<string, string> asItIs)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TryParse(text, Rendering, out var document))
        {
            return asItIs(text);
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => !AllowedLinks.Allow(link.Url)).ToList())
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        foreach (
            var link in document
                .Descendants<AutolinkInline>()
                .Where(link => !link.IsEmail && !AllowedLinks.Allow(link.Url))
                .ToList()
        )
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var writer = new StringWriter { NewLine = "\n" };
        try
        {
            renderer(writer).Render(document);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply, also when it is only written.
            return asItIs(text);
        }

        return writer.ToString().Trim();
    }

    private static bool TryParse(
        string text,
        MarkdownPipeline pipeline,
        [NotNullWhen(true)] out MarkdownDocument? document
    )
    {
        document = null;
        try
        {
            document = text.Length > MostCharacters ? null : Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply.
        }

        return document is not null;
    }
}
