using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0302: a rule denies no fact that a module gives, for who learns more would lose what was possible.</summary>
internal static class NegatedFactCheck
{
    /// <summary>Returns every denial of a fact that some module awards.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var given = catalog.Modules.SelectMany(module => module.Awards.Facts).ToHashSet();
        return from each in RulePlaces.All(catalog)
            from part in RulePlaces.Parts(each.Rule)
            where part.Part is Requirement.Not not && Facts(not.Part).Any(given.Contains)
            select TypeDiagnostics.NotMonotone(part.Place, RuleWords.In(catalog.Manifest.Language).Text(RuleWord.Not));
    }

    private static IEnumerable<FactId> Facts(Requirement requirement) =>
        requirement is Requirement.Held(Reference.ToFact(var fact), _)
            ? [fact]
            : RulePlaces.Children(requirement).SelectMany(Facts);
}
