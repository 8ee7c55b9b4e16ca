namespace Curriculum.Cli.Tests.Documentation;

/// <summary>A stretch of a page: a block of commands with what they print, or anything else.</summary>
internal readonly record struct ConsoleBlock(bool IsConsole, string Text)
{
    private const string Start = "```console\n";
    private const string End = "```\n";

    public static IEnumerable<ConsoleBlock> Split(string page)
    {
        var at = 0;
        while (page.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var first = start + Start.Length;
            var last = page.IndexOf(End, first, StringComparison.Ordinal);
            yield return new ConsoleBlock(IsConsole: false, page[at..first]);
            yield return new ConsoleBlock(IsConsole: true, page[first..last]);
            at = last;
        }

        yield return new ConsoleBlock(IsConsole: false, page[at..]);
    }

    public static IEnumerable<(string Command, string[] Expected)> Commands(string block)
    {
        string? command = null;
        var expected = new List<string>();
        foreach (var line in block.TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith("$ ", StringComparison.Ordinal))
            {
                expected.Add(line);
                continue;
            }

            if (command is not null)
            {
                yield return (command, [.. expected]);
            }

            command = line[2..];
            expected.Clear();
        }

        if (command is not null)
        {
            yield return (command, [.. expected]);
        }
    }
}
