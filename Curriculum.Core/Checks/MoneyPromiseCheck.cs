using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1106: nobody is promised money that someone else decides on.</summary>
internal static class MoneyPromiseCheck
{
    private static readonly string[] Words = ["gegarandeerd", "guaranteed"];

    /// <summary>Returns every funding scheme whose title promises.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from funding in catalog.Funding
        from text in new[] { funding.Title.Dutch, funding.Title.English }
        from word in Words
        where text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        select GovernanceDiagnostics.PromisesMoney(Place.Of(funding.Id.Value, "title"), word);
}
