using Curriculum.Api.Catalogs;
using Curriculum.Api.Endpoints;
using Curriculum.Api.Http;
using Curriculum.Api.OpenApi;
using Curriculum.Api.Pages;
using Curriculum.Api.Questions;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Store;

namespace Curriculum.Api.Hosting;

/// <summary>Starts this front door on a catalog, or says why not.</summary>
internal static class ApiProgram
{
    /// <summary>Runs until stopped; returns 0 then, 1 when the catalog has errors, 2 when there is none.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var folder = CatalogLocation.Find(
            builder.Configuration["Catalog"],
            Environment.CurrentDirectory,
            AppContext.BaseDirectory
        );
        if (folder is null || !Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync(Said(HttpRemarks.NoCatalog(folder ?? "catalog"), TextLanguage.English));
            return 2;
        }

        var reading = CatalogReading.Of(folder, PathAsker.DayOf(TimeProvider.System));
        if (reading.Snapshot is not { } snapshot)
        {
            foreach (var error in reading.Errors)
            {
                await Console.Error.WriteLineAsync(Said(error, TextLanguage.English));
            }

            return 1;
        }

        builder.Services.AddSingleton(new CurrentCatalog(folder, snapshot, reading));
        await using var app = Built(builder);
        await app.RunAsync();
        return 0;
    }

    private static WebApplication Built(WebApplicationBuilder builder)
    {
        builder.AddKestrelLimits();
        builder.AddRateLimits();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PathAsker>();
        builder.Services.AddSingleton(services =>
            IssuerStore.Open(
                builder.Configuration["Store"] ?? StoreOfThisUser(),
                services.GetRequiredService<TimeProvider>(),
                Entropy.System
            )
        );
        builder.Services.AddHostedService<CatalogWatcher>();
        builder.Services.AddOpenApiDocument();
        var app = builder.Build();
        app.UseResponseHeaders();
        app.UseFaults();
        app.UseCanonicalPaths();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapCatalog();
        app.MapPaths();
        app.MapVerifications();
        app.MapOpenApiDocument();
        app.MapHealth();
        app.MapPages();
        return app;
    }

    private static string StoreOfThisUser() =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "curriculum"
        );

    private static string Said(Diagnostic diagnostic, TextLanguage language)
    {
        var place = diagnostic.Place is DiagnosticPlace.InFile(var span) ? $"{span}: " : "";
        return $"{place}{diagnostic.Code} {diagnostic.Message(language)}";
    }
}
