using System.CommandLine;
using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Cli.Console;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Cli.Commands;

/// <summary>Checks a printed answer again with the checker that shares nothing with the planner.</summary>
internal sealed class PathCheckCommand(Terminal terminal, TimeProvider clock)
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    private readonly Argument<string> _file = new("FILE") { Description = terminal.Text("command.path-check-file") };
    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);

    public Command Create()
    {
        var command = new Command("check", terminal.Text("command.path-check")) { _file, _catalog };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(_file),
                CommonOptions.Read(result.GetValue(_catalog), clock).Words(terminal.Language)
            )
        );
        return command;
    }

    private int Run(string file, AnswerContext context)
    {
        var catalog = context.Catalog;
        var (answer, question) = Read(file, catalog);
        if (!string.Equals(answer.Catalog.Digest, catalog.Digest, StringComparison.Ordinal))
        {
            throw new Refusal(
                CommandDiagnostics.OtherCatalog(answer.Catalog.Digest, catalog.Digest),
                ExitCode.Undetermined
            );
        }

        var faults = AnsweredPaths.Check(context, answer, question);
        var printer = new DiagnosticPrinter(terminal);
        foreach (var fault in faults)
        {
            printer.Print(fault);
        }

        terminal.Output.WriteLine(
            faults.IsEmpty
                ? terminal.Text(answer.Paths.Count > 0 ? "path.checked" : "path.checked-none")
                : terminal.Text("path.check-failed", terminal.Whole(faults.Length))
        );
        return faults.IsEmpty ? ExitCode.Yes : ExitCode.No;
    }

    private (PathAnswer Answer, PathQuestion Question) Read(string file, Catalog catalog)
    {
        var bytes = file is "-" ? Piped.Bytes(LargestAnswer) : Bytes(file);
        try
        {
            var answer =
                JsonSerializer.Deserialize(bytes, AnswersJson.Default.PathAnswer)
                ?? throw new Refusal(CommandDiagnostics.NoAnswer(file, "null"));
            using var document = JsonDocument.Parse(bytes);
            if (HasHole(document.RootElement))
            {
                throw new Refusal(CommandDiagnostics.NoAnswer(file, "[ null ]"));
            }

            var read = QuestionReader.Read(
                document.RootElement.GetProperty("question"),
                catalog,
                DoorClock.Today(clock)
            );
            return read.Question is { } question
                ? (answer, question)
                : throw new Refusal([.. read.Faults.Select(fault => fault.Diagnostic)]);
        }
        catch (JsonException fault)
        {
            throw new Refusal(CommandDiagnostics.NoAnswer(file, fault.Message));
        }
    }

    /// <summary>No list of an answer has a hole; types say so of members and not of items.</summary>
    private static bool HasHole(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element
                .EnumerateArray()
                .Any(item => item.ValueKind == JsonValueKind.Null || HasHole(item)),
            JsonValueKind.Object => element.EnumerateObject().Any(member => HasHole(member.Value)),
            _ => false,
        };

    private static byte[] Bytes(string file) =>
        new FileInfo(file) is { Exists: true, Length: <= LargestAnswer }
            ? File.ReadAllBytes(file)
            : throw new Refusal(CommandDiagnostics.Unreadable(file));
}
