using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>The right to write in a store: one program, and in it one task, at a time.</summary>
internal static class StoreLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <summary>Waits for the right and returns it; dispose of it to give it up.</summary>
    /// <exception cref="StoreException">Another program keeps it for too long.</exception>
    public static async Task<IDisposable> TakeAsync(string folder, CancellationToken cancellation)
    {
        AtomicFile.MakeFolder(folder);
        var path = Path.Combine(folder, "store.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (IOException)
            {
                throw new StoreException(IssuingDiagnostics.StoreBusy(folder));
            }
        }
    }
}
