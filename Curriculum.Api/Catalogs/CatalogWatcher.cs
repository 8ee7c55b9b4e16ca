using Curriculum.Api.Questions;

namespace Curriculum.Api.Catalogs;

/// <summary>Looks at the files every so often and reads them anew once two looks in a row saw the same change.</summary>
/// <remarks>
/// Two equal looks, so that a checkout or a copy that is half done is never read. While an import is missing the catalog is
/// read anew now and then: a commit is fetched without any file of a folder changing.
/// </remarks>
internal sealed partial class CatalogWatcher(
    CurrentCatalog current,
    TimeProvider clock,
    IConfiguration configuration,
    ILogger<CatalogWatcher> logger
) : BackgroundService
{
    private const int LooksBeforeAnotherTry = 15;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.FromMilliseconds(Math.Max(10, configuration.GetValue("CatalogPollMilliseconds", 2_000)));
        var read = Stamp();
        var seen = read;
        var looks = 0;
        using var timer = new PeriodicTimer(pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = Stamp();
            var isDue = current.Newest.MissesImport && ++looks % LooksBeforeAnotherTry == 0;
            if (now is not null && Same(now, seen) && (isDue || !Same(now, read)))
            {
                read = now;
                Read();
            }

            seen = now;
        }
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    private void Read()
    {
        try
        {
            var reading = CatalogReading.Of(current.Folder, PathAsker.DayOf(clock));
            current.Take(reading);
            LogRead(logger, current.Snapshot.Catalog.Digest, reading.Errors.Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(logger, fault.GetType().Name);
        }
    }

    /// <summary>An import that is gone is other files too; that the catalog itself is gone may be a checkout under way.</summary>
    private bool IsThere(string import) => !Same(import, current.Folder) && Directory.Exists(import);

    private string? Stamp()
    {
        try
        {
            return FolderStamp.Of([current.Folder, .. current.Newest.Folders.Where(IsThere)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "catalog {Digest} answers; {Errors} errors in the newest files"
    )]
    private static partial void LogRead(ILogger logger, string digest, int errors);

    [LoggerMessage(Level = LogLevel.Warning, Message = "the catalog cannot be read: {Kind}")]
    private static partial void LogUnreadable(ILogger logger, string kind);
}
