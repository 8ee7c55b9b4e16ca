using System.CommandLine;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Commands;
using Curriculum.Cli.Console;
using Curriculum.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Curriculum.Cli;

/// <summary>The whole command line: every verb, one class each.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, TimeProvider clock)
    {
        using var services = Services(terminal, clock);
        var root = new RootCommand(terminal.Text("command.program"));
        root.Options.Add(CommonOptions.Language(terminal));
        foreach (var command in services.GetServices<ICommand>())
        {
            root.Subcommands.Add(command.Create());
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var parsed = root.Parse(arguments);
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Refusal refusal)
        {
            return Refuse(refusal, terminal);
        }
        catch (StoreException fault)
        {
            return Refuse(new Refusal(fault.Finding), terminal);
        }
        catch (OperationCanceledException)
        {
            return Refuse(new Refusal(CommandDiagnostics.Stopped(), ExitCode.Undetermined), terminal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(new Refusal(CommandDiagnostics.Unreadable(fault.Message)), terminal);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var refusal = new Refusal(
                CommandDiagnostics.Ours($"{fault.GetType().Name}: {fault.Message}"),
                ExitCode.Ours
            );
            return Refuse(refusal, terminal);
        }
    }

    private static int Refuse(Refusal refusal, Terminal terminal)
    {
        var printer = new DiagnosticPrinter(terminal);
        foreach (var diagnostic in refusal.Diagnostics)
        {
            printer.Print(diagnostic);
        }

        return refusal.Exit;
    }

    private static ServiceProvider Services(Terminal terminal, TimeProvider clock) =>
        new ServiceCollection()
            .AddSingleton(terminal)
            .AddSingleton(clock)
            .AddSingleton<Passphrase>()
            .AddSingleton<BadgeEvidence>()
            .AddSingleton<PathCheckCommand>()
            .AddSingleton<BadgeIssueCommand>()
            .AddSingleton<BadgeRevokeCommand>()
            .AddSingleton<BadgeVerifyCommand>()
            .AddSingleton<BadgeListCommand>()
            .AddSingleton<ICommand, DemoCommand>()
            .AddSingleton<ICommand, CheckCommand>()
            .AddSingleton<ICommand, TestCommand>()
            .AddSingleton<ICommand, NewCommand>()
            .AddSingleton<ICommand, FormatCommand>()
            .AddSingleton<ICommand, ListCommand>()
            .AddSingleton<ICommand, PathCommand>()
            .AddSingleton<ICommand, IntakesCommand>()
            .AddSingleton<ICommand, KeyCommand>()
            .AddSingleton<ICommand, BadgeCommand>()
            .AddSingleton<ICommand, ExplainCommand>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
