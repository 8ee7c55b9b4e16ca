using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Knows what the steps of a catalog can change of what a candidate holds and is.</summary>
internal sealed class StepChanges
{
    private readonly ImmutableHashSet<string> _languages;
    private readonly ImmutableHashSet<ScaleId> _scales;
    private readonly ImmutableHashSet<TradeId> _trades;
    private readonly ImmutableHashSet<FactId> _facts;
    private readonly ImmutableHashSet<CredentialId> _papers;

    /// <summary>Gathers what the steps of a catalog change.</summary>
    public StepChanges(Catalog catalog)
    {
        var awards = catalog.Modules.Select(module => module.Awards).ToList();
        _languages = [.. awards.SelectMany(each => each.Languages).Select(skill => skill.Language)];
        _scales = [.. awards.SelectMany(each => each.Scales).Select(value => value.Scale)];
        _trades = [.. catalog.Experiences.Select(experience => experience.Trade)];
        _facts = [.. awards.SelectMany(each => each.Facts)];
        _papers = Papers(
            catalog,
            [
                .. awards.SelectMany(each => each.Credentials),
                .. catalog.Credentials.Where(paper => paper.Renewal is not null).Select(paper => paper.Id),
            ]
        );
    }

    /// <summary>Returns whether steps can change what one part of an expression reads.</summary>
    public bool Reach(ScriptExpression part) =>
        part switch
        {
            ScriptExpression.LanguageLevel(var language) => _languages.Contains(language),
            ScriptExpression.ScalePlace(var scale) => _scales.Contains(scale),
            ScriptExpression.MonthsInTrade(var trade) => _trades.Contains(trade),
            ScriptExpression.Holds(var what) => Reach(what),
            ScriptExpression.OfHeld(var quantifier, var predicate) => ScriptParts.Bounds(
                predicate,
                quantifier != ScriptQuantifier.All
            )
                is not { } bounds
                || bounds.Any(Reach),
            _ => false,
        };

    private bool Reach(Reference what) =>
        what switch
        {
            Reference.ToCredential(var paper) => _papers.Contains(paper),
            Reference.ToFact(var fact) => _facts.Contains(fact),
            _ => true,
        };

    /// <summary>A paper that a changed paper includes changes with it.</summary>
    private static ImmutableHashSet<CredentialId> Papers(Catalog catalog, ImmutableHashSet<CredentialId> changed)
    {
        var all = changed;
        int before;
        do
        {
            before = all.Count;
            all = all.Union(
                catalog.Credentials.Where(paper => all.Contains(paper.Id)).SelectMany(paper => paper.Includes)
            );
        } while (all.Count > before);

        return all;
    }
}
