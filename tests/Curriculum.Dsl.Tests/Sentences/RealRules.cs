using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Curriculum.Dsl.Tests.Sentences;

/// <summary>The sentences that are kept, and for each a small catalog that declares what its rule names.</summary>
internal static class RealRules
{
    private const int PointsOfAModule = 6;
    private const int LastYear = 2100;

    /// <summary>Gets the sentences, in the order in which they are kept.</summary>
    public static IReadOnlyList<RealRule> All { get; } =
        new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithDuplicateKeyChecking()
            .Build()
            .Deserialize<List<RealRule>>(
                File.ReadAllText(Golden.Sample("../Curriculum.Dsl.Tests/Sentences/sentences.yaml"))
            );

    /// <summary>Returns the language in which a rule is written.</summary>
    public static TextLanguage Language(this RealRule rule) =>
        rule.Language switch
        {
            "nl" => TextLanguage.Dutch,
            "en" => TextLanguage.English,
            var other => throw new InvalidDataException(other),
        };

    /// <summary>Returns the same module in a language, with its rules as the printer writes them.</summary>
    public static RealRule Printed(this RealRule rule, Module module, TextLanguage language) =>
        rule with
        {
            Language = language == TextLanguage.Dutch ? "nl" : "en",
            Requires = [.. module.Requires.Select(each => RequirementPrinter.Print(each.Requirement, language))],
            ExemptIf = string.Concat(
                module.Exemptions.Select(each => RequirementPrinter.Print(each.If.Requirement, language))
            ),
        };

    /// <summary>Returns how a key of a module is written in the language of a rule.</summary>
    public static string Key(this RealRule rule, string english) => KeyTerms.Module[english].In(rule.Language());

    /// <summary>Returns the files of the catalog in which the module of the sentence has its rules.</summary>
    public static IReadOnlyList<CatalogFile> Catalog(this RealRule rule)
    {
        var language = rule.Language();
        var points = StudyLoad.HoursInAPoint;
        return
        [
            Texts.File(CatalogManifest.NameIn(language), Manifest(rule)),
            .. rule.Modules.Select(id => Module(rule, id, PointsOfAModule * points)),
            .. rule.Points.Select(pair => Module(rule, pair.Key, pair.Value * points)),
            .. rule.Hours.Select(pair => Module(rule, pair.Key, pair.Value)),
            .. rule.Papers.Select(id => Paper(rule, id)),
            .. rule.Trades.Select(id => Trade(rule, id)),
            .. rule.Cohorts.Select(pair => Cohort(rule, pair.Key, pair.Value)),
            Asking(rule),
        ];

        string Manifest(RealRule rule) =>
            Lines(
                $"{Word(KeyTerms.Manifest, "language")}: {rule.Language}",
                "schema: v1",
                $"{Word(KeyTerms.Manifest, "name")}: {rule.Id}"
            )
            + List(Word(KeyTerms.Manifest, "facts"), rule.Facts.Select(Fact))
            + List(Word(KeyTerms.Manifest, "scales"), [.. rule.Scales.Select(Scale), .. rule.Ladders.Select(Ladder)]);

        string Fact(string id) =>
            $"{{id: {id}, {Word(PartTerms.Fact, "kind")}: {Word(ValueTerms.FactKinds, "yes-no")}, "
            + $"{Word(PartTerms.Fact, "question")}: {id}}}";

        string Scale(KeyValuePair<string, int> scale) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{{id: {scale.Key}, {Word(PartTerms.Scale, "from")}: 0, {Word(PartTerms.Scale, "until")}: {scale.Value}}}"
            );

        string Ladder(KeyValuePair<string, List<string>> ladder) =>
            $"{{id: {ladder.Key}, {Word(PartTerms.Scale, "steps")}: [{string.Join(", ", ladder.Value)}]}}";

        string Word(Terms terms, string english) => terms[english].In(language);
    }

    private static CatalogFile Module(RealRule rule, string id, int hours)
    {
        var labels = rule.Labels.Where(label => label.Value.Contains(id)).Select(label => label.Key).ToList();
        return Entity(
            rule,
            "modules",
            id,
            Hours(rule, hours),
            labels.Count > 0 ? $"labels: [{string.Join(", ", labels)}]" : ""
        );
    }

    private static CatalogFile Asking(RealRule rule)
    {
        var text =
            List(rule.Key("requires"), rule.Requires)
            + Names(rule.Key("alongside"), rule.Alongside)
            + Names(rule.Key("excludes"), rule.Excludes)
            + Names(rule.Key("recommended"), rule.Recommended);
        var (@if, decides) = (Part(PartTerms.Exemption, "if"), Part(PartTerms.Exemption, "decides"));
        var exemption =
            rule.ExemptIf.Length == 0
                ? ""
                : $"{rule.Key("exemptions")}:\n  - {@if}: {rule.ExemptIf}\n    {decides}: {rule.Decides}\n";
        return Entity(rule, "modules", rule.Id, Hours(rule, 40), text + exemption);

        string Part(Terms terms, string english) => terms[english].In(rule.Language());
    }

    private static CatalogFile Paper(RealRule rule, string id) =>
        Entity(
            rule,
            "credentials",
            id,
            rule.Levels.TryGetValue(id, out var level) ? $"{Word(rule, KeyTerms.Credential, "level")}: {level}" : "",
            rule.Validity.TryGetValue(id, out var years)
                ? $"{Word(rule, KeyTerms.Credential, "valid")}: {Text(rule, Period.Of(years, PeriodUnit.Year))}"
                : ""
        );

    private static CatalogFile Trade(RealRule rule, string id) =>
        Entity(
            rule,
            "experience",
            $"werk-{id}",
            $"{Word(rule, KeyTerms.Experience, "trade")}: {id}",
            $"{Word(rule, KeyTerms.Experience, "duration")}: {Text(rule, Period.Of(6, PeriodUnit.Month))}"
        );

    private static CatalogFile Cohort(RealRule rule, string id, string first)
    {
        var (from, until) = (Word(rule, PartTerms.Range, "from"), Word(rule, PartTerms.Range, "until"));
        return Entity(
            rule,
            "cohorts",
            id,
            "commit: 0a1b2c3",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Word(rule, KeyTerms.Cohort, "intake")}: {{{from}: {first}, {until}: {LastYear}-07-31}}"
            )
        );
    }

    private static CatalogFile Entity(RealRule rule, string folder, string id, params string[] lines) =>
        Texts.File(
            $"{Word(rule, ValueTerms.Folders, folder)}/{id}.yaml",
            Lines([$"id: {id}", $"{rule.Key("title")}: {id}", .. lines.Where(line => line.Length > 0)])
        );

    private static string Hours(RealRule rule, int hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{rule.Key("hours")}: {{contact: {hours}}}");

    private static string Text(RealRule rule, Period period) => RuleWords.In(rule.Language()).Text(period);

    private static string Word(RealRule rule, Terms terms, string english) => terms[english].In(rule.Language());

    private static string List(string key, IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? "" : Lines([$"{key}:", .. all.Select(item => $"  - {item}")]);
    }

    private static string Names(string key, List<string> names) =>
        names.Count == 0 ? "" : $"{key}: [{string.Join(", ", names)}]\n";

    private static string Lines(params string[] lines) =>
        string.Concat(lines.Select(line => line.EndsWith('\n') ? line : line + "\n"));
}
