using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0925: at most one rule in a hundred is an expression, or one when there are fewer.</summary>
internal static class ScriptShareCheck
{
    private const int RulesForEach = 100;

    /// <summary>Returns every expression that is one too many.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var rules = CatalogScripts.Rules(catalog).ToList();
        var allowed = Math.Max(1, rules.Count / RulesForEach);
        var scripts = rules.Where(CatalogScripts.IsScript).ToList();
        return scripts
            .Skip(allowed)
            .Select(rule => ScriptDiagnostics.TooMany(rule.Place, Text(scripts.Count), Text(rules.Count)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
