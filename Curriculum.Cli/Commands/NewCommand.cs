using System.CommandLine;
using System.Text;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Editing;
using Curriculum.Dsl.Formatting;
using Curriculum.Model;

namespace Curriculum.Cli.Commands;

/// <summary>Makes a small catalog to start from: four modules, a role, a provider and its intake moments.</summary>
internal sealed class NewCommand(Terminal terminal) : ICommand
{
    private const string Goal = "start/monteur";
    private const string Starter = "Starter/";

    private readonly Argument<string> _folder = new("DIR") { Description = terminal.Text("command.new-folder") };

    private readonly Option<string> _to = new("--to")
    {
        Description = terminal.Text("command.new-to"),
        DefaultValueFactory = _ => "nl",
    };

    public Command Create()
    {
        _to.AcceptOnlyFromAmong("nl", "en");
        var command = new Command("new", terminal.Text("command.new")) { _folder, _to };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(_folder),
                result.GetRequiredValue(_to) is "en" ? TextLanguage.English : TextLanguage.Dutch
            )
        );
        return command;
    }

    private int Run(string name, TextLanguage language)
    {
        var folder = Path.GetFullPath(name);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new Refusal(CommandDiagnostics.NotEmpty(name));
        }

        foreach (var file in CatalogFormatter.Translate(Files(), language))
        {
            var path = Path.Combine(folder, file.After.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var kind = EditorSchemas.KindOf(file.After.Path, language)!;
            File.WriteAllBytes(
                path,
                [.. Encoding.UTF8.GetBytes(EditorFolder.Modeline(file.After.Path, kind)), .. file.After.Content.Span]
            );
            terminal.Output.WriteLine(terminal.Text("new.made", $"{name.TrimEnd('/')}/{file.After.Path}"));
        }

        EditorFolder.Write(folder, language);
        terminal.Output.WriteLine(terminal.Text("new.next", name, Goal));
        return ExitCode.Yes;
    }

    private static List<CatalogFile> Files()
    {
        var assembly = typeof(NewCommand).Assembly;
        var files = new List<CatalogFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsStarter).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files.Add(new CatalogFile(name[Starter.Length..].Replace('\\', '/'), content));
        }

        return files;
    }

    private static bool IsStarter(string name) => name.StartsWith(Starter, StringComparison.Ordinal);
}
