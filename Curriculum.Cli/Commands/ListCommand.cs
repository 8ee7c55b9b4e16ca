using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Console;

namespace Curriculum.Cli.Commands;

/// <summary>Finds roles, modules and papers by words of their titles.</summary>
internal sealed class ListCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private readonly Argument<string> _kind = new("KIND") { Description = terminal.Text("command.list-kind") };

    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = terminal.Text("command.list-words"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);

    public Command Create()
    {
        _kind.AcceptOnlyFromAmong("roles", "modules", "papers");
        var command = new Command("list", terminal.Text("command.list")) { _kind, _words, _catalog, _json };
        command.SetAction(result =>
        {
            var context = CommonOptions.Read(result.GetValue(_catalog), clock).Words(terminal.Language);
            var words = result.GetValue(_words) ?? [];
            var answer = result.GetValue(_kind) switch
            {
                "roles" => ListAnswers.Roles(context, words),
                "modules" => ListAnswers.Modules(context, words),
                _ => ListAnswers.Papers(context, words),
            };
            return Print(answer, result.GetValue(_json));
        });
        return command;
    }

    private int Print(ListAnswer answer, bool json)
    {
        if (json)
        {
            JsonWriter.Print(terminal, answer, AnswersJson.Readable.ListAnswer);
        }
        else
        {
            var width = answer.Items.Select(item => item.Id.Length).DefaultIfEmpty().Max();
            foreach (var item in answer.Items)
            {
                var hours = item.Hours is { } number ? $"  {terminal.Hours(number)}" : "";
                new StyledLine().Add($"{item.Id.PadRight(width)}  {item.Title}{hours}").Print(terminal.Result);
            }
        }

        return answer.Items.Count > 0 ? ExitCode.Yes : ExitCode.No;
    }
}
