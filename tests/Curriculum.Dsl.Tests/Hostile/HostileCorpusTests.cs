using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Hostile;

/// <summary>Whatever lies in a folder is refused by the code that the table names, and nothing of it gets into the catalog.</summary>
public sealed class HostileCorpusTests
{
    private static readonly string Folder = Golden.Sample("hostile");

    private static readonly IReadOnlyList<HostileCase> Corpus = HostileCorpus.Read(Folder);

    [Fact]
    public void There_are_hundreds() => Assert.InRange(Corpus.Count, 200, 2_000);

    [Fact]
    public void Each_is_refused_by_its_code()
    {
        var refused = Corpus.Select(each => (each.Name, Codes: Codes(each))).ToList();
        var taken = refused.Where(each => each.Codes.Length == 0).Select(each => each.Name).ToList();
        Assert.True(taken.Count == 0, string.Join('\n', taken));
        Golden.Verify(
            Path.Combine(Folder, "codes.txt"),
            string.Concat(refused.Select(each => $"{each.Name} {each.Codes}\n"))
        );
    }

    /// <summary>Returns the codes of the errors; nothing when what was written is in the catalog all the same.</summary>
    private static string Codes(HostileCase hostile)
    {
        var folder = HostileCorpus.Write(hostile);
        try
        {
            var compilation = CatalogCompiler.CompileFolder(folder);
            Assert.All(compilation.Diagnostics, AssertTold);
            var codes = compilation
                .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.Code)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            return Known(compilation.Catalog).Contains("x", StringComparer.Ordinal) ? "" : string.Join(' ', codes);
        }
        finally
        {
            HostileCorpus.Remove(folder);
        }
    }

    /// <summary>Returns the last parts of the names of everything in a catalog but what was right before.</summary>
    private static IEnumerable<string> Known(Catalog? catalog) =>
        catalog is null
            ? []
            : catalog
                .Modules.Select(module => module.Id.Value)
                .Concat(catalog.Credentials.Select(credential => credential.Id.Value))
                .Concat(catalog.Roles.Select(role => role.Id.Value))
                .Concat(catalog.Offerings.Select(offering => offering.Id.Value))
                .Concat(catalog.Equivalences.Select(equivalence => equivalence.Id.Value))
                .Concat(catalog.Candidates.Select(candidate => candidate.Id?.Value ?? ""))
                .Select(id => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static void AssertTold(Diagnostic diagnostic)
    {
        var told = diagnostic.Message(TextLanguage.Dutch) + diagnostic.Help(TextLanguage.English) + diagnostic.Place;
        Assert.True(HiddenCharacters.IndexInLine(told) < 0, told);
    }
}
