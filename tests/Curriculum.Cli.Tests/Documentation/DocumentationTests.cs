using System.Text;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Documentation;

/// <summary>Runs what the documentation shows: every <c>console</c> block is run, in order, and must print what stands below its commands.</summary>
/// <remarks>
/// A line that begins with <c>$ </c> is a command; what follows is what it prints. A line <c>…</c> stands for any number
/// of lines. <c>CURRICULUM_ACCEPT=1</c> writes what was printed into blocks that hold no such line.
/// </remarks>
public sealed class DocumentationTests
{
    private const string Any = "…";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1";

    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Append(Path.Combine(Repository.Root, "README.md"))
                .Where(file => File.ReadAllText(file).Contains("```console\n", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.Root, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_prints_what_it_shows(string page)
    {
        using var folder = new TemporaryFolder();
        folder.CopyCatalog();
        var file = Path.Combine(Repository.Root, page);
        var shown = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var printed = new StringBuilder();
        foreach (var block in ConsoleBlock.Split(shown))
        {
            printed.Append(block.IsConsole ? await RunAsync(folder.Path, block.Text) : block.Text);
        }

        if (Accepts)
        {
            await File.WriteAllTextAsync(file, printed.ToString(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(shown, printed.ToString());
    }

    /// <summary>Returns the block with what its commands print now; a part with a gap that fits stays as it is.</summary>
    private static async Task<string> RunAsync(string folder, string block)
    {
        var printed = new StringBuilder();
        foreach (var (command, expected) in ConsoleBlock.Commands(block))
        {
            var ran = await BuiltProgram.ShellAsync(folder, command);
            var lines = ran.Output.TrimEnd('\n').Split('\n', StringSplitOptions.None).Select(line => line.TrimEnd());
            var output = ran.Output.Length == 0 ? [] : lines.ToArray();
            printed.Append("$ ").Append(command).Append('\n');
            foreach (var line in expected.Contains(Any) && Fits(output, expected) ? expected : output)
            {
                printed.Append(line).Append('\n');
            }
        }

        return printed.ToString();
    }

    private static bool Fits(ReadOnlySpan<string> output, ReadOnlySpan<string> expected)
    {
        if (expected.IsEmpty)
        {
            return output.IsEmpty;
        }

        if (expected[0] is Any)
        {
            for (var skip = 0; skip <= output.Length; skip++)
            {
                if (Fits(output[skip..], expected[1..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !output.IsEmpty
            && string.Equals(output[0], expected[0], StringComparison.Ordinal)
            && Fits(output[1..], expected[1..]);
    }
}
