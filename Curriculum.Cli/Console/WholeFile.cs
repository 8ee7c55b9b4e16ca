namespace Curriculum.Cli.Console;

/// <summary>Writes a file whole or not at all: beside it first, and then in its place.</summary>
internal static class WholeFile
{
    public static void Write(string file, ReadOnlyMemory<byte> bytes)
    {
        var beside = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
