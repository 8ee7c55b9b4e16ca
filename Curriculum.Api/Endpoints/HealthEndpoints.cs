using System.Text.Json;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Http;
using Curriculum.Diagnostics;

namespace Curriculum.Api.Endpoints;

/// <summary>Tells whoever keeps this program running how it is doing.</summary>
internal static class HealthEndpoints
{
    private const int MostFindings = 20;

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/health/live", () => Answer(new HealthAnswer("live"))).ExcludeFromDescription();
        routes.MapRead("/health/ready", (CurrentCatalog current) => Answer(Ready(current))).ExcludeFromDescription();
    }

    private static HealthAnswer Ready(CurrentCatalog current) =>
        new(
            current.Errors.IsEmpty ? "ready" : "stale",
            current.Snapshot.Catalog.Digest,
            current.Errors.IsEmpty ? null : [.. current.Errors.Take(MostFindings).Select(Finding)]
        );

    private static string Finding(Diagnostic error) =>
        error.Place is DiagnosticPlace.InFile(var span) ? $"{error.Code} {span.File}:{span.Line}" : error.Code;

    private static ContentResult Answer(HealthAnswer answer) =>
        new(
            Content.Of(JsonSerializer.SerializeToUtf8Bytes(answer, HttpJson.Plain.HealthAnswer), Content.Json),
            "no-store"
        );
}
