using Microsoft.Net.Http.Headers;

namespace Curriculum.Api.Http;

/// <summary>Answers with content, or with 304 to whoever has it already; HEAD gets the same without a body.</summary>
internal sealed class ContentResult(Content content, string cacheControl = "no-cache", string? contentLanguage = null)
    : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = content.ETag;
        response.Headers.CacheControl = cacheControl;
        if (contentLanguage is not null)
        {
            response.Headers.ContentLanguage = contentLanguage;
            response.Headers.Vary = HeaderNames.AcceptLanguage;
        }

        if (Holds(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = content.MediaType;
        response.ContentLength = content.Bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(content.Bytes, httpContext.RequestAborted);
        }
    }

    /// <summary>RFC 9110 13.1.2: a weak comparison with each tag, or the star.</summary>
    private bool Holds(HttpRequest request)
    {
        var mine = EntityTagHeaderValue.Parse(content.ETag);
        return request
            .GetTypedHeaders()
            .IfNoneMatch.Any(tag =>
                tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(mine, useStrongComparison: false)
            );
    }
}
