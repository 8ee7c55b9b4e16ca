using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>One outcome that needs no study, and on what that rests.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Load">Its hours, which are saved.</param>
/// <param name="Kind">Why it needs no study.</param>
/// <param name="Chain">The equivalences it rests on, the one that gives it last; empty when it is held.</param>
/// <param name="Scope">The scope that the last equivalence holds in, or null when it holds everywhere.</param>
/// <param name="Provider">The provider on whose signature it rests, or null when it needs none.</param>
/// <param name="Evidence">What is held, or earned on the path, that it rests on.</param>
public sealed record Credit(
    OutcomeId Outcome,
    StudyLoad Load,
    CreditKind Kind,
    ImmutableArray<EquivalenceId> Chain,
    ScopeId? Scope,
    ProviderId? Provider,
    ImmutableArray<Reference> Evidence
)
{
    /// <summary>Gets who decides, or has decided, on the exemption; null when it is none.</summary>
    public string? Decides { get; init; }

    /// <summary>Gets when the exemption was decided; null when it is only claimed, or none.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>Gets whether it is a claim that someone still has to decide.</summary>
    public bool ClaimOnly => Kind == CreditKind.Exemption && Decided is null;
}
