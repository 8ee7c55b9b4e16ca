using Microsoft.AspNetCore.Diagnostics;

namespace Curriculum.Api.Http;

/// <summary>Turns every error that no endpoint answered into a problem.</summary>
internal static partial class Faults
{
    public static void UseFaults(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync, SuppressDiagnosticsCallback = _ => true }
        );
        app.UseStatusCodePages(context => Of(context.HttpContext).ExecuteAsync(context.HttpContext));
    }

    private static Task AnswerAsync(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (fault is BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            return Of(context).ExecuteAsync(context);
        }

        var logger = context.RequestServices.GetRequiredService<ILogger<Problem>>();
        // A message may hold what someone typed; where it happened does not.
        LogOurs(logger, fault?.GetType().FullName, fault?.StackTrace);
        return new ProblemResult(StatusCodes.Status500InternalServerError, HttpRemarks.Ours()).ExecuteAsync(context);
    }

    private static ProblemResult Of(HttpContext context)
    {
        var status = context.Response.StatusCode;
        return new ProblemResult(
            status,
            status switch
            {
                StatusCodes.Status404NotFound => HttpRemarks.NotFound(context.Request.Path.Value ?? ""),
                StatusCodes.Status405MethodNotAllowed => HttpRemarks.MethodNotAllowed(context.Request.Method),
                StatusCodes.Status413PayloadTooLarge => HttpRemarks.TooLarge(JsonBody.MostBytes),
                StatusCodes.Status415UnsupportedMediaType => HttpRemarks.UnsupportedMediaType("application/json"),
                >= 500 => HttpRemarks.Ours(),
                _ => HttpRemarks.NotUnderstood(),
            }
        );
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "CUR6050 {Kind}\n{Where}")]
    private static partial void LogOurs(ILogger logger, string? kind, string? where);
}
