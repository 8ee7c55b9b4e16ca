using System.Collections.Concurrent;
using System.Diagnostics;
using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>The right to write in a store: one program, and in it one task, at a time.</summary>
/// <remarks>Tasks of one program queue; another program is waited for, but not for long.</remarks>
internal sealed class StoreLock : IDisposable
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new(StringComparer.Ordinal);

    private readonly FileStream _file;
    private readonly SemaphoreSlim _queue;

    private StoreLock(FileStream file, SemaphoreSlim queue) => (_file, _queue) = (file, queue);

    private static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    private static TimeSpan Pause { get; } = TimeSpan.FromMilliseconds(15);

    /// <summary>Waits for the right and returns it; dispose of it to give it up.</summary>
    /// <exception cref="StoreException">Another program keeps it for too long, or the folder cannot be written.</exception>
    public static async Task<StoreLock> TakeAsync(string folder, CancellationToken cancellation)
    {
        var queue = Queues.GetOrAdd(folder, _ => new SemaphoreSlim(1, 1));
        await queue.WaitAsync(cancellation);
        try
        {
            return new StoreLock(await StoreFault.WritingAsync(folder, () => OpenAsync(folder, cancellation)), queue);
        }
        catch
        {
            queue.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _queue.Release();
    }

    private static async Task<FileStream> OpenAsync(string folder, CancellationToken cancellation)
    {
        AtomicFile.MakeFolder(folder);
        var path = Path.Combine(folder, "store.lock");
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return AtomicFile.OpenSecret(path);
            }
            catch (IOException exception) when (StoreFault.IsSharing(exception))
            {
                if (Stopwatch.GetElapsedTime(start) > Patience)
                {
                    throw new StoreException(IssuingDiagnostics.StoreBusy(folder), exception);
                }
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
