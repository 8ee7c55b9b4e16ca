using Microsoft.Net.Http.Headers;

namespace Curriculum.Api.Http;

/// <summary>Asks whether the answer that exists is one that was wanted.</summary>
internal static class Negotiation
{
    /// <summary>Returns a problem when the request accepts no such media type, else null.</summary>
    public static ProblemResult? Refusal(HttpRequest request, string offered)
    {
        var accepted = request.GetTypedHeaders().Accept;
        var type = new MediaTypeHeaderValue(offered);
        return accepted.Count == 0 || accepted.Any(each => each.Quality is not 0 && type.IsSubsetOf(Bare(each)))
            ? null
            : new ProblemResult(StatusCodes.Status406NotAcceptable, HttpRemarks.NotAcceptable(offered));
    }

    /// <summary>Returns a problem when the request has a parameter that its address does not take, else null.</summary>
    public static ProblemResult? UnknownParameter(HttpRequest request) =>
        request.Query.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } name
            ? new ProblemResult(StatusCodes.Status400BadRequest, HttpRemarks.UnknownParameter(name))
            : null;

    /// <summary>A parameter such as <c>charset=utf-8</c> or a quality asks for nothing else.</summary>
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue accepted) => new(accepted.MediaType);
}
