using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Http;
using Curriculum.Badges;
using Curriculum.Entry;
using Curriculum.Store;

namespace Curriculum.Api.Endpoints;

/// <summary>Tells of a badge what can be known, aspect by aspect; fetches nothing and keeps nothing.</summary>
internal static class VerificationEndpoints
{
    public static void MapVerifications(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/verifications", VerifyAsync)
            .WithName("verifyBadge")
            .WithTags("badges")
            .WithSummary("What is found of an Open Badges 3.0 credential, and what it counts as in this catalog")
            .Accepts<JsonElement>(Content.Json, "application/vc+json", "application/ld+json")
            .Produces<VerificationAnswer>();

    private static async Task<IResult> VerifyAsync(
        HttpContext context,
        CurrentCatalog current,
        IssuerStore store,
        TimeProvider clock
    )
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

        var language = RequestLanguage.Of(context);
        var verification = new VerificationContext
        {
            Now = clock.GetUtcNow(),
            Check = SignatureVerification.Check,
            Trust = store.Trust(),
            StatusLists = store.StatusLists(),
        };
        var verdict = BadgeVerifier.Verify(body.Bytes, verification);
        var entry = BadgeEntry.Accept(current.Snapshot.Catalog, verification.Trust, verdict);
        return new ContentResult(
            Content.Of(
                JsonSerializer.SerializeToUtf8Bytes(
                    VerificationAnswers.Of(verdict, entry, language),
                    AnswersJson.Default.VerificationAnswer
                ),
                Content.Json
            ),
            "no-store",
            RequestLanguage.Tag(language)
        );
    }
}
