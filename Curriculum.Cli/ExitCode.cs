namespace Curriculum.Cli;

/// <summary>What the program's exit code tells; the codes are part of the contract.</summary>
internal static class ExitCode
{
    /// <summary>Yes, or clean.</summary>
    public const int Yes = 0;

    /// <summary>There are findings, or the honest answer is no.</summary>
    public const int No = 1;

    /// <summary>The command was used, configured or fed wrongly.</summary>
    public const int Usage = 2;

    /// <summary>There are only warnings, and <c>--strict</c> was given.</summary>
    public const int Warnings = 3;

    /// <summary>A badge is not authentic.</summary>
    public const int NotAuthentic = 4;

    /// <summary>The answer could not be determined.</summary>
    public const int Undetermined = 5;

    /// <summary>The fault is ours.</summary>
    public const int Ours = 70;
}
