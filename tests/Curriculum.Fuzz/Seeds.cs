using System.Globalization;
using System.Text;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Tests.Rules;
using Curriculum.Rules;

namespace Curriculum.Fuzz;

/// <summary>What a search begins with: the files of the sample catalogs, and rules of the whole grammar.</summary>
internal static class Seeds
{
    private const int Rules = 200;

    /// <summary>Returns the first inputs of a target.</summary>
    public static IReadOnlyList<byte[]> Of(string target, IEnumerable<string> folders) =>
        target is "rule"
            ? [.. RulesOf(RuleWords.Dutch), .. RulesOf(RuleWords.English)]
            : [.. folders.SelectMany(CatalogFolder.Read).Select(FileTarget.Input).OfType<byte[]>()];

    /// <summary>Writes the first inputs of a target, one a file.</summary>
    public static void Write(string target, IEnumerable<string> folders, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var (index, seed) in Of(target, folders).Index())
        {
            File.WriteAllBytes(Path.Combine(to, string.Create(CultureInfo.InvariantCulture, $"{index:D4}")), seed);
        }
    }

    private static IEnumerable<byte[]> RulesOf(RuleWords words)
    {
        var rules = new RandomRules(new Random(1), words);
        return Enumerable.Range(0, Rules).Select(index => Encoding.UTF8.GetBytes(rules.Rule(index % 4)));
    }
}
