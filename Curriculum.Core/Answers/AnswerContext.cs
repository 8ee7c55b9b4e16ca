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
            period.Unit switch
            {
                PeriodUnit.Day => "path.days",
                PeriodUnit.Week => "path.weeks",
                PeriodUnit.Month => "path.months",
                PeriodUnit.Year => "path.years",
                _ => throw new UnreachableException(),
            },
            period.Amount.ToString(CultureInfo.InvariantCulture)
        );

    internal CatalogAnswer CatalogAnswer() => new(Catalog.Digest, Sources);

    internal string Title(Reference reference) =>
        reference switch
        {
            Reference.ToModule(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToCredential(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToRole(var id) => Catalog.Find(id)?.Title.In(Language),
            Reference.ToQualification(var id) => Catalog.Find(id)?.Title.In(Language),
            _ => null,
        } ?? reference.Id;
}
