using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Says in conditions of rules what of a catalog the answer of an expression can depend on.</summary>
internal static class ScriptReach
{
    /// <summary>Returns conditions that together read all of a catalog that an expression reads.</summary>
    public static IEnumerable<Requirement> Of(ScriptExpression expression, Catalog catalog) =>
        ScriptParts.Of(expression).SelectMany(part => Read(part, catalog));

    private static IEnumerable<Requirement> Read(ScriptExpression part, Catalog catalog) =>
        part switch
        {
            ScriptExpression.Holds(var what) => [new Requirement.Held(what)],
            ScriptExpression.OfHeld(var quantifier, var predicate) => (
                ScriptParts.Bounds(predicate, quantifier != ScriptQuantifier.All) ?? Evidence(catalog)
            ).Select(what => new Requirement.Held(what)),
            ScriptExpression.LanguageLevel(var language) =>
            [
                new Requirement.LanguageLevel(language, Comparison.AtLeast, CefrLevel.A1),
            ],
            ScriptExpression.ScalePlace(var scale) =>
            [
                new Requirement.ScaleStep(scale, Comparison.AtLeast, Place: 0, Step: ""),
            ],
            ScriptExpression.MonthsInTrade(var trade) =>
            [
                new Requirement.Experience(trade, Period.Of(1, PeriodUnit.Month)),
            ],
            _ => [],
        };

    /// <summary>Evidence may be of any module and any paper.</summary>
    private static IEnumerable<Reference> Evidence(Catalog catalog) =>
        [
            .. catalog.Modules.Select(module => new Reference.ToModule(module.Id)),
            .. catalog.Credentials.Select(paper => new Reference.ToCredential(paper.Id)),
        ];
}
