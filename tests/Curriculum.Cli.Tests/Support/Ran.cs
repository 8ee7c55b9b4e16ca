namespace Curriculum.Cli.Tests.Support;

/// <summary>What a program that ran has left.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error);
