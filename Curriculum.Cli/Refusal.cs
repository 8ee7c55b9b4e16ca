using Curriculum.Diagnostics;

namespace Curriculum.Cli;

/// <summary>A command that cannot do what was asked: the diagnostics say why and the program ends with their exit code.</summary>
internal sealed class Refusal(IReadOnlyList<Diagnostic> diagnostics, int exitCode = ExitCode.Usage) : Exception
{
    public Refusal(Diagnostic diagnostic, int exitCode = ExitCode.Usage)
        : this([diagnostic], exitCode) { }

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    public int Exit { get; } = exitCode;
}
