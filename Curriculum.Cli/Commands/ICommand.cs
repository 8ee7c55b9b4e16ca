using System.CommandLine;

namespace Curriculum.Cli.Commands;

/// <summary>A verb of the command line.</summary>
internal interface ICommand
{
    /// <summary>Creates the verb with its options and what it does.</summary>
    public Command Create();
}
