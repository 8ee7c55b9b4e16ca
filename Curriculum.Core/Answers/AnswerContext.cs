using System.Diagnostics;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Answers;

/// <summary>What is needed to put a result into words: the catalog, the language, and where things stand in files.</summary>
/// <param name="Catalog">The catalog the result was made from.</param>
/// <param name="Language">The language of titles and sentences.</param>
/// <param name="Places">The source map; null when the catalog came from no files.</param>
public sealed record AnswerContext(Catalog Catalog, TextLanguage Language, Func<Place, SourceSpan?>? Places)
{
    private CatalogRules? _rules;

    /// <summary>Gets the sources of the catalog, in order.</summary>
    public IReadOnlyList<SourceAnswer> Sources { get; init; } = [];

    /// <summary>Returns file and line of a place, such as <c>modules/net/b1k1.yaml:12</c>, or null when it is not known.</summary>
    public string? At(Place place) => Places?.Invoke(place) is { } span ? $"{span.File}:{span.Line}" : null;

    internal CatalogRules Rules => _rules ??= new CatalogRules(Catalog);

    internal string Print(Requirement requirement) => RequirementPrinter.Print(requirement, Language);

    internal string Whole(int number) => Numbers.Whole(Language, number);

    internal string Word(string key, params ReadOnlySpan<object> gaps) => WordBook.Text(Language, key, gaps);

    internal string Span(Period period) =>
        Word(
            (period.Unit, period.Amount) switch
            {
                (PeriodUnit.Day, 1) => "path.day",
                (PeriodUnit.Day, _) => "path.days",
                (PeriodUnit.Week, 1) => "path.week",
                (PeriodUnit.Week, _) => "path.weeks",
                (PeriodUnit.Month, 1) => "path.month",
                (PeriodUnit.Month, _) => "path.months",
                (PeriodUnit.Year, 1) => "path.year",
                (PeriodUnit.Year, _) => "path.years",
                _ => throw new UnreachableException(),
            },
            period.Amount.ToString(CultureInfo.InvariantCulture)
        );

    internal CatalogAnswer CatalogAnswer() => new(Catalog.Digest, Sources);

    internal string Title(Reference reference) =>
        reference switch
        {
            Reference.ToModule(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToOutcome(var id) => OutcomeTitle(id),
            Reference.ToCredential(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToRole(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToQualification(var id) => Catalog.Find(id)?.Title.In(Language),
            _ => null,
        } ?? reference.Id;

    private string? OutcomeTitle(OutcomeId id) =>
        Catalog.Find(id.Module) is { } module
        && module.Outcomes.FirstOrDefault(outcome => outcome.Id == id) is { Text.IsEmpty: false } outcome
            ? $"{module.Title.In(Language)}: {outcome.Text.In(Language)}"
            : null;
}
