using System.Runtime.CompilerServices;

namespace Curriculum.Dsl.Tests;

/// <summary>Compares a text with the one that is kept; with CURRICULUM_ACCEPT=1 the text is kept from then on.</summary>
internal static class Golden
{
    /// <summary>Returns a path below the samples.</summary>
    public static string Sample(string path) => Path.GetFullPath(Path.Combine(Here(), "..", "Samples", path));

    /// <summary>Fails when the text differs from the one that is kept.</summary>
    public static void Verify(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
