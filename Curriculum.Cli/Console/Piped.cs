namespace Curriculum.Cli.Console;

/// <summary>Reads what is piped into the program, up to a cap.</summary>
internal static class Piped
{
    public static byte[] Bytes(int cap)
    {
        using var input = System.Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > cap)
            {
                throw new Refusal(CommandDiagnostics.Unreadable("-"));
            }
        }

        return bytes.ToArray();
    }
}
