using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>The examples that explain a code are true: the wrong one gives it, the right one does not.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string, TextLanguage> Rules =>
        new(
            from explanation in WordBook.Explanations
            where
                explanation.Code.StartsWith("CUR01", StringComparison.Ordinal)
                || explanation.Code.StartsWith("CUR03", StringComparison.Ordinal)
                || explanation.Code.StartsWith("CUR04", StringComparison.Ordinal)
            where !explanation.Wrong.IsEmpty && !explanation.Wrong.In(TextLanguage.Dutch).StartsWith('#')
            from language in new[] { TextLanguage.Dutch, TextLanguage.English }
            select (explanation.Code, language)
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_examples_of_a_rule_are_true(string code, TextLanguage language)
    {
        var said = WordBook.Explanation(code);
        Assert.Contains(code, string.Join(' ', Codes(said.Wrong.In(language), language)), StringComparison.Ordinal);
        Assert.Equal("", string.Join(' ', Codes(said.Right.In(language), language)));
    }

    /// <summary>A comment names the file of an example that is more than one rule.</summary>
    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public void The_example_of_what_was_asked_before_is_true(TextLanguage language)
    {
        var said = WordBook.Explanation("CUR0405");
        Assert.Equal(["CUR0405"], CodesOfModules(said.Wrong.In(language), language));
        Assert.Empty(CodesOfModules(said.Right.In(language), language));
    }

    private static List<string> CodesOfModules(string example, TextLanguage language)
    {
        var (title, hours) =
            language == TextLanguage.Dutch ? ("titel", "uren: {contact: 8}") : ("title", "hours: {contact: 8}");
        var modules = example
            .Split("# ", StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('\n', 2))
            .Select(each => (Path: each[0], Id: Path.GetFileNameWithoutExtension(each[0]), Text: each[1]))
            .Select(each => Texts.File(each.Path, $"id: {each.Id}\n{title}: {each.Id}\n{hours}\n{each.Text}"));
        return Codes(modules, language);
    }

    private static List<string> Codes(string rule, TextLanguage language)
    {
        var (folder, title, key) =
            language == TextLanguage.Dutch ? ("rollen", "titel", "vereist") : ("roles", "title", "requires");
        return Codes([Texts.File($"{folder}/x.yaml", $"id: x\n{title}: X\n{key}:\n  - {rule}")], language);
    }

    private static List<string> Codes(IEnumerable<CatalogFile> files, TextLanguage language)
    {
        var papers = new[] { "vca", "vca-vol", "vca-full", "mvk", "bhv" };
        var isDutch = language == TextLanguage.Dutch;
        var manifest = isDutch ? "taal: nl\nschema: v1\nnaam: x\n" : "language: en\nschema: v1\nname: x\n";
        var (folder, title) = isDutch ? ("bewijzen", "titel") : ("credentials", "title");
        IEnumerable<CatalogFile> all =
        [
            Texts.File(isDutch ? "catalogus.yaml" : "catalog.yaml", manifest),
            .. papers.Select(paper => Texts.File($"{folder}/{paper}.yaml", $"id: {paper}\n{title}: X\n")),
            .. files,
        ];
        return [.. CatalogCompiler.Compile([.. all]).Diagnostics.Select(diagnostic => diagnostic.Code)];
    }
}
