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
            where !explanation.Wrong.IsEmpty
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

    private static List<string> Codes(string rule, TextLanguage language)
    {
        var papers = new[] { "vca", "vca-vol", "vca-full", "mvk", "bhv" };
        var isDutch = language == TextLanguage.Dutch;
        var manifest = isDutch ? "taal: nl\nschema: v1\nnaam: x\n" : "language: en\nschema: v1\nname: x\n";
        var title = isDutch ? "titel" : "title";
        var (folder, key) = isDutch ? ("bewijzen", "vereist") : ("credentials", "requires");
        var files = papers
            .Select(paper => Texts.File($"{folder}/{paper}.yaml", $"id: {paper}\n{title}: X\n"))
            .Append(Texts.File(isDutch ? "catalogus.yaml" : "catalog.yaml", manifest))
            .Append(Texts.File($"{(isDutch ? "rollen" : "roles")}/x.yaml", $"id: x\n{title}: X\n{key}:\n  - {rule}"));
        return [.. CatalogCompiler.Compile([.. files]).Diagnostics.Select(diagnostic => diagnostic.Code)];
    }
}
