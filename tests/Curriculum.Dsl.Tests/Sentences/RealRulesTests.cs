using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Sentences;

/// <summary>What real catalogs ask of people can be said in rules, without a script.</summary>
public sealed class RealRulesTests
{
    private static readonly DateOnly AsOf = new(2026, 9, 1);

    public static TheoryData<string> Sentences => [.. RealRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> Asking =>
        [.. RealRules.All.Where(rule => rule.Rules.Any()).Select(rule => rule.Id)];

    [Fact]
    public void There_are_more_than_sixty_from_many_places()
    {
        Assert.InRange(RealRules.All.Count, 60, int.MaxValue);
        Assert.InRange(Asking.Count, 60, int.MaxValue);
        Assert.InRange(
            RealRules.All.Select(rule => rule.Institution).Distinct(StringComparer.Ordinal).Count(),
            8,
            int.MaxValue
        );
        Assert.InRange(RealRules.All.Count(rule => rule.Language() == TextLanguage.Dutch), 15, int.MaxValue);
        Assert.Equal(
            RealRules.All.Count,
            RealRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.Equal(
            RealRules.All.Count,
            RealRules.All.Select(rule => rule.Sentence).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_says_where_it_was_found_and_how_it_is_read(string id)
    {
        var rule = Find(id);
        Assert.All([rule.Shows, rule.Institution, rule.Source, rule.Sentence, rule.Reading], Assert.NotEmpty);
        Assert.True(
            Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute)
                || rule.Source.Contains(", ", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_rule_compiles_and_its_module_carries_it(string id)
    {
        var rule = Find(id);
        var module = Module(rule, Compile(rule));
        Assert.Equal(rule.Requires.Count, module.Requires.Length);
        Assert.Equal(rule.Alongside, module.Alongside.Select(other => other.Value), StringComparer.Ordinal);
        Assert.Equal(rule.Excludes, module.Excludes.Select(other => other.Value), StringComparer.Ordinal);
        Assert.Equal(rule.Recommended, module.Recommended.Select(other => other.Id), StringComparer.Ordinal);
        Assert.Equal(rule.ExemptIf.Length > 0 ? rule.Decides : null, module.Exemptions.SingleOrDefault()?.DecidedBy);
        Assert.True(rule.Rules.Any() || rule.Alongside.Count > 0 || rule.Excludes.Count > 0);
        Assert.All(rule.Catalog(), file => Assert.DoesNotContain("script:", Texts.Of(file), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Asking))]
    public void Somebody_meets_it_and_somebody_does_not(string id)
    {
        var rule = Find(id);
        var catalog = Compile(rule);
        Assert.Equal(Truth.True, Ask(rule, catalog, rule.Meets, rule.MeetsIn));
        Assert.Equal(Truth.False, Ask(rule, catalog, rule.Fails, rule.FailsIn));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_is_printed_in_either_language_is_read_as_the_same(string id)
    {
        var rule = Find(id);
        var catalog = Compile(rule);
        var own = rule.Printed(Module(rule, catalog), rule.Language());
        var other = rule.Printed(Module(rule, catalog), Other(rule.Language()));
        var there = Compile(other);
        var back = other.Printed(Module(other, there), rule.Language());
        Assert.Equal((catalog.Digest, catalog.Digest), (Compile(own).Digest, there.Digest));
        Assert.Equal(own.Rules, back.Rules, StringComparer.Ordinal);
    }

    private static RealRule Find(string id) =>
        RealRules.All.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    /// <summary>That a clause says nothing beside another is true of the sentence too, and nothing else is told.</summary>
    private static Catalog Compile(RealRule rule)
    {
        var compilation = CatalogCompiler.Compile(rule.Catalog());
        Assert.Equal("", Texts.Listed(compilation.Diagnostics.Where(each => each.Code is not "CUR0401")));
        return compilation.Catalog!;
    }

    private static Truth Ask(RealRule rule, Catalog catalog, string profile, string cohort)
    {
        var (candidate, diagnostics) = ProfileReader.Read(Texts.File("profile.yaml", profile), catalog);
        Assert.Equal("", Texts.Listed(diagnostics));
        var dossier = new Dossier(catalog, candidate!, AsOf, cohort.Length > 0 ? new CohortId(cohort) : null);
        return RequirementEvaluator.Evaluate(new Requirement.All([.. Requirements(rule, catalog)]), dossier);
    }

    private static IEnumerable<Requirement> Requirements(RealRule rule, Catalog catalog)
    {
        var module = Module(rule, catalog);
        return module
            .Requires.Select(each => each.Requirement)
            .Concat(module.Exemptions.Select(each => each.If.Requirement));
    }

    private static Module Module(RealRule rule, Catalog catalog) => catalog.Find(new ModuleId(rule.Id))!;

    private static TextLanguage Other(TextLanguage language) =>
        language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch;
}
