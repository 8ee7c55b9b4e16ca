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
        CanBeMetCheck.Run,
        NegatedFactCheck.Run,
        ContradictoryBoundsCheck.Run,
        AsksSomethingCheck.Run,
        IdleClauseCheck.Run,
        AllOfAllCheck.Run,
        TwiceInCountCheck.Run,
        DominatedAlternativeCheck.Run,
        AskedBeforeCheck.Run,
        OutcomeOfModuleCheck.Run,
        SourceOfEquivalenceCheck.Run,
        MutualCheck.Run,
        BridgeCheck.Run,
        HoursAddUpCheck.Run,
        ChainCheck.Run,
        DecisionCheck.Run,
        OverlapGroundCheck.Run,
        OverlappingValidityCheck.Run,
        AgeBeyondValidityCheck.Run,
        TransitionEndCheck.Run,
        LapseInStepCheck.Run,
        EntryCheck.Run,
        ReachableRuleCheck.Run,
        ReachableRoleCheck.Run,
        DuplicateModuleCheck.Run,
        CheapBranchCheck.Run,
        ProviderContactCheck.Run,
        EquivalenceOwnerCheck.Run,
        MicrocredentialCheck.Run,
        CertificateCodeCheck.Run,
        GenderCheck.Run,
        MoneyPromiseCheck.Run,
        ScriptReadsCheck.Run,
        ScriptShareCheck.Run,
    ];

    /// <summary>What cannot be said of a catalog from which a file is left out: what is missing may stand there.</summary>
    private static readonly Func<Catalog, IEnumerable<Diagnostic>>[] OfWhole =
    [
        CanBeMetCheck.RunOverSums,
        NeededModuleCheck.Run,
        WorkProcessCheck.Run,
        RouteAtA2Check.Run,
    ];

    /// <summary>What becomes wrong with time.</summary>
    private static readonly Func<Catalog, DateOnly, IEnumerable<Diagnostic>>[] OfDay =
    [
        EndedEquivalenceCheck.Run,
        ReviewCheck.Run,
    ];

    /// <summary>Returns what is wrong with a catalog, except the warnings that their owners accept.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="isWhole">Whether no file is left out of it because of errors.</param>
    /// <param name="today">The day of checking; without it nothing has ended.</param>
    public static IEnumerable<Diagnostic> Run(Catalog catalog, bool isWhole = true, DateOnly today = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return (isWhole ? All.Concat(OfWhole) : All)
            .SelectMany(check => check(catalog))
            .Concat(OfDay.SelectMany(check => check(catalog, today)))
            .Where(diagnostic => !IsAccepted(catalog, diagnostic));
    }

    private static bool IsAccepted(Catalog catalog, Diagnostic diagnostic) =>
        diagnostic is { Severity: not Severity.Error, Place: DiagnosticPlace.InCatalog(var place) }
        && catalog.Accepted.Any(acceptance =>
            string.Equals(acceptance.Entity, place.Entity, StringComparison.Ordinal)
            && string.Equals(acceptance.Code, diagnostic.Code, StringComparison.Ordinal)
        );
}
