using System.Runtime.CompilerServices;

namespace Curriculum.Cli.Tests.Support;

/// <summary>Finds the files of the repository.</summary>
internal static class Repository
{
    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
