using System.Collections.Immutable;
using System.CommandLine;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Formatting;
using Curriculum.Model;

namespace Curriculum.Cli.Commands;

/// <summary>Writes the files of a catalog in the one style, or in the words of the other language.</summary>
internal sealed class FormatCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = terminal.Text("command.fmt-paths"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _check = new("--check") { Description = terminal.Text("command.fmt-check") };
    private readonly Option<bool> _plan = new("--plan") { Description = terminal.Text("command.plan") };
    private readonly Option<string?> _to = new("--to") { Description = terminal.Text("command.fmt-to") };

    public Command Create()
    {
        _to.AcceptOnlyFromAmong("nl", "en");
        var command = new Command("fmt", terminal.Text("command.fmt")) { _paths, _catalog, _check, _plan, _to };
        command.SetAction(result =>
        {
            var paths = (result.GetValue(_paths) ?? []).Select(Path.GetFullPath).ToList();
            var folder = CatalogLocator.Holding(paths, result.GetValue(_catalog));
            var writes = !result.GetValue(_check) && !result.GetValue(_plan);
            var to = result.GetValue(_to);
            var formatted = to is null
                ? Format(folder, paths)
                : Translate(folder, paths, to is "nl" ? TextLanguage.Dutch : TextLanguage.English);
            return Run(folder, formatted, writes, result.GetValue(_check));
        });
        return command;
    }

    private static ImmutableArray<FormattedFile> Format(string folder, List<string> paths)
    {
        var files = CatalogSet.Read(new CatalogSource.Folder(folder)).Own.Files;
        if (CatalogManifest.Find(files) is null)
        {
            throw new Refusal(ManifestDiagnostics.Missing());
        }

        return
        [
            .. CatalogFormatter
                .Format(files)
                .Where(file => paths.Count == 0 || IsAsked(Path.Combine(folder, file.Before.Path), paths)),
        ];
    }

    private ImmutableArray<FormattedFile> Translate(string folder, List<string> paths, TextLanguage to)
    {
        if (paths.Exists(path => !string.Equals(path, folder, StringComparison.Ordinal)))
        {
            throw new Refusal(CommandDiagnostics.TranslatesAll());
        }

        var loaded = LoadedCatalog.Read(folder, DoorClock.Today(clock));
        var catalog = loaded.Clean();
        var translated = CatalogFormatter.Translate(loaded.Files, to);
        var compilation = CatalogCompiler.Compile(
            loaded.Set.With([.. translated.Select(file => file.After)]),
            loaded.Scripts
        );
        if (!compilation.Ok || !string.Equals(compilation.Catalog?.Digest, catalog.Digest, StringComparison.Ordinal))
        {
            throw new Refusal([
                .. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
                CommandDiagnostics.CannotBeTranslated(folder),
            ]);
        }

        return translated;
    }

    private static bool IsAsked(string file, List<string> paths) =>
        paths.Exists(path =>
            string.Equals(file, path, StringComparison.Ordinal)
            || file.StartsWith(path.TrimEnd('/') + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        );

    private int Run(string folder, ImmutableArray<FormattedFile> formatted, bool writes, bool checks)
    {
        Tell(folder, [.. formatted.SelectMany(file => file.Diagnostics)]);
        var changed = formatted.Where(file => file.IsChanged).ToList();
        if (writes && changed.Count > 0)
        {
            CatalogWriter.Write(folder, changed);
            EditorFolder.Refresh(folder, changed);
        }

        foreach (var file in changed)
        {
            var isMoved = !string.Equals(file.Before.Path, file.After.Path, StringComparison.Ordinal);
            terminal.Output.WriteLine(isMoved ? $"{file.Before.Path} -> {file.After.Path}" : file.Before.Path);
        }

        var left = formatted.Count(file => !file.Diagnostics.IsEmpty);
        terminal.Output.WriteLine(
            terminal.Text(
                writes ? "fmt.written" : "fmt.planned",
                terminal.Whole(formatted.Length),
                terminal.Whole(changed.Count),
                terminal.Whole(left)
            )
        );
        return left > 0 || (checks && changed.Count > 0) ? ExitCode.No : ExitCode.Yes;
    }

    private void Tell(string folder, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        var printer = new DiagnosticPrinter(
            terminal.Conversation,
            terminal,
            LoadedCatalog.Read(folder, DoorClock.Today(clock)).Line
        );
        foreach (var diagnostic in diagnostics)
        {
            printer.Print(diagnostic);
        }
    }
}
