using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0703: who says when a rule was checked checks it again within two years.</summary>
internal static class ReviewCheck
{
    private const int Months = 24;

    /// <summary>Returns every funding scheme that was last checked more than 24 months before a day.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog, DateOnly today) =>
        from scheme in catalog.Funding
        where scheme.CheckedOn is { } day && Period.Of(Months, PeriodUnit.Month).After(day) < today
        select DateDiagnostics.NotReviewed(Place.Of(scheme.Id.Value, "checked-on"), scheme.Id.Value);
}
