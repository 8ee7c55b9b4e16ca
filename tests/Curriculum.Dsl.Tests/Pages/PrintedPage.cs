namespace Curriculum.Dsl.Tests.Pages;

/// <summary>A page of the documentation whose part below a mark is printed by a test.</summary>
internal static class PrintedPage
{
    private const string Mark = "<!-- Printed by the tests: CURRICULUM_ACCEPT=1 writes it anew. -->\n";

    /// <summary>Fails when what stands below the mark is not what is printed; what stands above it is left alone.</summary>
    public static void Verify(string page, string printed)
    {
        var file = Golden.Sample($"../../docs/{page}");
        var text = File.ReadAllText(file);
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(mark >= 0, $"{page} has no mark");
        Golden.Verify(file, text[..(mark + Mark.Length)] + printed);
    }
}
