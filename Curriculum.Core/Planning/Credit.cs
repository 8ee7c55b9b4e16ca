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
);
