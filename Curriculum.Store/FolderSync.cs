using System.Runtime.InteropServices;

namespace Curriculum.Store;

/// <summary>Brings the names in a folder to the disk: a file that was renamed is otherwise there, but not under its name.</summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;
    private const int NotSupported = 22;

    /// <summary>Flushes a folder; Windows does so by itself, and some file systems have nothing to flush.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, ReadOnly);
        if (handle < 0)
        {
            throw Fault();
        }

        try
        {
            if (Synchronize(handle) < 0 && Marshal.GetLastPInvokeError() != NotSupported)
            {
                throw Fault();
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Fault()
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronize(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}
