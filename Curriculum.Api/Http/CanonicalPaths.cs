namespace Curriculum.Api.Http;

/// <summary>One address, one spelling: a slash at the end or a capital names nothing.</summary>
/// <remarks>The router itself would take <c>/V1/Modules/</c> for <c>/v1/modules</c>.</remarks>
internal static class CanonicalPaths
{
    public static void UseCanonicalPaths(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                IsCanonical(context.Request.Path.Value ?? "")
                    ? next(context)
                    : new ProblemResult(
                        StatusCodes.Status404NotFound,
                        HttpRemarks.NotFound(context.Request.Path.Value ?? "")
                    ).ExecuteAsync(context)
        );

    internal static bool IsCanonical(string path) =>
        path is "/"
        || (!path.EndsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Any(char.IsUpper));
}
