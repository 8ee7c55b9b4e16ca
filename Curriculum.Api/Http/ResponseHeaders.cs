namespace Curriculum.Api.Http;

/// <summary>The headers of every response: the version of the interface, and what a browser must not do.</summary>
internal static class ResponseHeaders
{
    /// <summary>The full version of the interface.</summary>
    public const string Version = "1.0.0";

    /// <summary>Nothing may be loaded or run but our own style sheet and pictures, and forms go to ourselves.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseResponseHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(Set, context);
                return next(context);
            }
        );

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers["API-Version"] = Version;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal))
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "API-Version, ETag, Retry-After";
        }
        else
        {
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        return Task.CompletedTask;
    }
}
