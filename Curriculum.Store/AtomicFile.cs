namespace Curriculum.Store;

/// <summary>Writes files whole or not at all: whoever reads one sees the old bytes or the new ones.</summary>
internal static class AtomicFile
{
    private const UnixFileMode Secret = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Owner = Secret | UnixFileMode.UserExecute;
    private const UnixFileMode Public = Secret | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Writes a file that everyone may read.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, Public);

    /// <summary>Writes a file that only its owner may read.</summary>
    public static void WriteSecret(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, Secret);

    /// <summary>Opens a file that only its owner may read, for oneself alone; makes it when it is not there.</summary>
    public static FileStream OpenSecret(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Secret;
        }

        return new FileStream(path, options);
    }

    /// <summary>Takes a file back from all but its owner.</summary>
    public static void MakeSecret(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != Secret)
        {
            File.SetUnixFileMode(path, Secret);
        }
    }

    /// <summary>Returns whether others than its owner may read or write a file.</summary>
    public static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~Owner) != UnixFileMode.None;

    /// <summary>Makes a folder, and those above it, that only their owner may enter.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            {
                MakeFolder(parent);
            }

            Directory.CreateDirectory(path, Owner);
        }
    }

    /// <summary>Gives a file that is whole its name; after a power failure it has that name.</summary>
    public static void Rename(string draft, string path)
    {
        File.Move(draft, path, overwrite: true);
        FolderSync.Flush(Path.GetDirectoryName(path)!);
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes, UnixFileMode mode)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        try
        {
            using (var file = new FileStream(draft, options))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            Rename(draft, path);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
