using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Http;
using Curriculum.Api.Questions;

namespace Curriculum.Api.Endpoints;

/// <summary>Asks for the way from what someone holds to a goal; in a body, since a profile has no place in an address.</summary>
internal static class PathEndpoints
{
    public static void MapPaths(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/learning-paths/_search", AskAsync)
            .WithName("searchLearningPaths")
            .WithTags("learning-paths")
            .WithSummary("The shortest way from a profile to a goal, with its reasons")
            .Accepts<QuestionAnswer>(Content.Json)
            .Produces<PathAnswer>();

    private static async Task<IResult> AskAsync(HttpContext context, CurrentCatalog current, PathAsker asker)
    {
        if (
            (Negotiation.Refusal(context.Request, Content.Json) ?? Negotiation.UnknownParameter(context.Request)) is
            { } refusal
        )
        {
            return refusal;
        }

        using var body = await JsonBody.ReadAsync(context.Request);
        if (body.Refusal is { } unread)
        {
            return unread;
        }

        var snapshot = current.Snapshot;
        var read = QuestionReader.Read(body.Root, snapshot.Catalog, asker.Today, RequestLanguage.Of(context));
        if (read.Question is not { } question)
        {
            return ProblemResult.Of(read.Faults, read.Language);
        }

        return await asker.AskAsync(snapshot, question, context.RequestAborted) is { } result
            ? new ContentResult(
                Content.Of(
                    JsonSerializer.SerializeToUtf8Bytes(
                        PathAnswers.Of(snapshot.In(read.Language), question, result),
                        AnswersJson.Default.PathAnswer
                    ),
                    Content.Json
                ),
                "no-store",
                RequestLanguage.Tag(read.Language)
            )
            : ProblemResult.TooLong();
    }
}
