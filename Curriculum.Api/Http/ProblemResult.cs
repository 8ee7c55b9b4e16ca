using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Microsoft.AspNetCore.WebUtilities;

namespace Curriculum.Api.Http;

/// <summary>Answers with a problem: every error of this front door looks like this.</summary>
internal sealed class ProblemResult(
    int status,
    Diagnostic diagnostic,
    IReadOnlyList<QuestionFault>? faults = null,
    TextLanguage? language = null
) : IResult
{
    /// <summary>The media type of a problem (RFC 9457).</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Answers 400 with every fault of the body at once.</summary>
    public static ProblemResult Of(IReadOnlyList<QuestionFault> faults, TextLanguage? language = null) =>
        new(StatusCodes.Status400BadRequest, HttpRemarks.Faults(faults.Count), faults, language);

    /// <summary>Answers 404 for the address asked.</summary>
    public static ProblemResult NotFound(HttpRequest request) =>
        new(StatusCodes.Status404NotFound, HttpRemarks.NotFound(request.Path.Value ?? ""));

    /// <summary>Answers 503 for a question that took too long.</summary>
    public static ProblemResult TooLong() =>
        new(StatusCodes.Status503ServiceUnavailable, HttpRemarks.TooLong(Questions.PathAsker.MostSeconds));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var spoken = language ?? RequestLanguage.Of(httpContext);
        var body = JsonSerializer.SerializeToUtf8Bytes(Problem(spoken), HttpJson.Plain.Problem);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = MediaType;
        response.ContentLength = body.Length;
        response.Headers.ContentLanguage = RequestLanguage.Tag(spoken);
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private Problem Problem(TextLanguage spoken) =>
        new(
            $"/codes/{diagnostic.Code.ToLowerInvariant()}",
            ReasonPhrases.GetReasonPhrase(status),
            status,
            diagnostic.Message(spoken),
            diagnostic.Code,
            diagnostic.Help(spoken),
            faults?.Select(fault => Error(fault, spoken)).ToArray()
        );

    private static ProblemError Error(QuestionFault fault, TextLanguage spoken) =>
        new(
            $"#{fault.JsonPointer}",
            fault.Diagnostic.Message(spoken),
            fault.Diagnostic.Code,
            fault.Diagnostic.Help(spoken)
        );
}
