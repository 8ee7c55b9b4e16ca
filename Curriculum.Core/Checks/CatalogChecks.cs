using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Every check of a catalog: what no single file can say is wrong.</summary>
public static class CatalogChecks
{
    private static readonly Func<Catalog, IEnumerable<Diagnostic>>[] All =
    [
        SelfReferenceCheck.Run,
        VersionCheck.Run,
        CountCanBeMetCheck.Run,
        NegatedFactCheck.Run,
        ContradictoryBoundsCheck.Run,
        CountAsksSomethingCheck.Run,
        TwiceInCountCheck.Run,
        OutcomeOfModuleCheck.Run,
        MutualCheck.Run,
        HoursAddUpCheck.Run,
        DecisionCheck.Run,
        OverlappingValidityCheck.Run,
        EntryCheck.Run,
        ReachableRuleCheck.Run,
        ReachableRoleCheck.Run,
        ProviderContactCheck.Run,
        EquivalenceOwnerCheck.Run,
        MicrocredentialCheck.Run,
        CertificateCodeCheck.Run,
        GenderCheck.Run,
        MoneyPromiseCheck.Run,
        ScriptReadsCheck.Run,
        ScriptShareCheck.Run,
    ];

    /// <summary>Returns what is wrong with a catalog, except the warnings that their owners accept.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return All.SelectMany(check => check(catalog)).Where(diagnostic => !IsAccepted(catalog, diagnostic));
    }

    private static bool IsAccepted(Catalog catalog, Diagnostic diagnostic) =>
        diagnostic is { Severity: not Severity.Error, Place: DiagnosticPlace.InCatalog(var place) }
        && catalog.Accepted.Any(acceptance =>
            string.Equals(acceptance.Entity, place.Entity, StringComparison.Ordinal)
            && string.Equals(acceptance.Code, diagnostic.Code, StringComparison.Ordinal)
        );
}
