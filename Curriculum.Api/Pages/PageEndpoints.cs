using System.Text;
using Curriculum.Answers;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Endpoints;
using Curriculum.Api.Http;
using Curriculum.Api.Questions;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Features;

namespace Curriculum.Api.Pages;

/// <summary>The page: three questions and a way, in both languages, without a script, a cookie or an account.</summary>
internal static class PageEndpoints
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly FormOptions Limits = new()
    {
        BufferBodyLengthLimit = JsonBody.MostBytes,
        ValueCountLimit = 2_000,
        ValueLengthLimit = 4_000,
        KeyLengthLimit = 200,
    };

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/", ToLanguage).ExcludeFromDescription();
        routes.MapRead("/codes/{code}", ToLanguage).ExcludeFromDescription();
        routes
            .MapRead(PageStyle.Address, () => new ContentResult(PageStyle.Sheet, "public, max-age=31536000, immutable"))
            .ExcludeFromDescription();
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var tag = RequestLanguage.Tag(language);
            routes
                .MapRead(
                    $"/{tag}",
                    (HttpContext context, CurrentCatalog current) => ShowAsync(context, current, language)
                )
                .ExcludeFromDescription();
            routes
                .MapPost(
                    $"/{tag}",
                    (HttpContext context, CurrentCatalog current, PathAsker asker) =>
                        AnswerAsync(context, current, asker, language)
                )
                .ExcludeFromDescription();
            routes
                .MapRead(
                    $"/{tag}/codes/{{code}}",
                    (string code, HttpContext context, CurrentCatalog current) =>
                        ExplainAsync(code, context, current, language)
                )
                .ExcludeFromDescription();
        }
    }

    private static IResult ToLanguage(HttpContext context)
    {
        // An address that is sent back is one of ours, never the asker's own text.
        if (context.Request.RouteValues["code"] is string code && WordBook.Find(code.ToUpperInvariant()) is null)
        {
            return ProblemResult.NotFound(context.Request);
        }

        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Headers.CacheControl = "no-cache";
        var rest = context.Request.Path.Value is "/" or null ? "" : context.Request.Path.Value;
        return Results.Redirect($"/{RequestLanguage.Tag(RequestLanguage.Of(context))}{rest}");
    }

    private static async Task<IResult> ShowAsync(HttpContext context, CurrentCatalog current, TextLanguage language)
    {
        var catalog = current.Snapshot.Catalog;
        return Negotiation.Refusal(context.Request, Content.Html)
            ?? (IResult)
                new ContentResult(
                    await PageAsync<PathPage>(
                        context,
                        new(StringComparer.Ordinal)
                        {
                            [nameof(PathPage.Words)] = new PageWords(language, catalog),
                            [nameof(PathPage.Catalog)] = catalog,
                            [nameof(PathPage.Fields)] = FormFields.Empty,
                        }
                    )
                );
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        CurrentCatalog current,
        PathAsker asker,
        TextLanguage language
    )
    {
        if (Negotiation.Refusal(context.Request, Content.Html) is { } refusal)
        {
            return refusal;
        }

        if (!(context.Request.ContentType ?? "").StartsWith(Form, StringComparison.OrdinalIgnoreCase))
        {
            return new ProblemResult(
                StatusCodes.Status415UnsupportedMediaType,
                HttpRemarks.UnsupportedMediaType(Form),
                language: language
            );
        }

        if (await FieldsAsync(context) is not { } fields)
        {
            return new ProblemResult(StatusCodes.Status400BadRequest, HttpRemarks.NotUnderstood(), language: language);
        }

        var snapshot = current.Snapshot;
        var words = new PageWords(language, snapshot.Catalog);
        var reader = new FormReader(words, snapshot.Catalog, fields, asker.Today);
        PathView? view = null;
        if (reader.Read() is { } question)
        {
            if (await asker.AskAsync(snapshot, question, context.RequestAborted) is not { } result)
            {
                return ProblemResult.TooLong();
            }

            view = new PathView(
                words,
                snapshot.Catalog,
                question,
                result,
                PathAnswers.Of(snapshot.In(language), question, result)
            );
        }

        return new ContentResult(
            await PageAsync<PathPage>(
                context,
                new(StringComparer.Ordinal)
                {
                    [nameof(PathPage.Words)] = words,
                    [nameof(PathPage.Catalog)] = snapshot.Catalog,
                    [nameof(PathPage.Fields)] = fields,
                    [nameof(PathPage.Faults)] = reader.Faults,
                    [nameof(PathPage.View)] = view,
                }
            ),
            "no-store"
        );
    }

    private static async Task<IResult> ExplainAsync(
        string code,
        HttpContext context,
        CurrentCatalog current,
        TextLanguage language
    )
    {
        if (WordBook.Find(code.ToUpperInvariant()) is not { } meaning)
        {
            return ProblemResult.NotFound(context.Request);
        }

        return new ContentResult(
            await PageAsync<CodePage>(
                context,
                new(StringComparer.Ordinal)
                {
                    [nameof(CodePage.Words)] = new PageWords(language, current.Snapshot.Catalog),
                    [nameof(CodePage.Catalog)] = current.Snapshot.Catalog,
                    [nameof(CodePage.Meaning)] = meaning,
                }
            )
        );
    }

    private static async Task<FormFields?> FieldsAsync(HttpContext context)
    {
        try
        {
            return new FormFields(await context.Request.ReadFormAsync(Limits, context.RequestAborted));
        }
        catch (Exception fault)
            when (fault is InvalidDataException or FormatException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static async Task<Content> PageAsync<TPage>(HttpContext context, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(
            context.RequestServices,
            context.RequestServices.GetRequiredService<ILoggerFactory>()
        );
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
        return Content.Of(Encoding.UTF8.GetBytes(html), $"{Content.Html}; charset=utf-8");
    }
}
