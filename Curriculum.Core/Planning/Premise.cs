using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>What a leaf of the graph asks of the question.</summary>
internal abstract record Premise
{
    private Premise() { }

    /// <summary>The profile shows that a literal of a rule holds.</summary>
    internal sealed record Shown(Requirement Literal) : Premise;

    /// <summary>An equivalence holds within its scopes.</summary>
    internal sealed record InScope(Equivalence Equivalence) : Premise;

    /// <summary>A module or outcome was held at the day of asking or before, valid or not.</summary>
    internal sealed record Had(Reference What) : Premise;

    /// <summary>A module or outcome that was held has not lapsed with a paper of its module, through a period from the day of asking.</summary>
    internal sealed record Lasting(Reference What, CredentialId Paper, Period? Through) : Premise;

    /// <summary>What is earned at the day of asking for a term lasts through a period.</summary>
    internal sealed record Lasts(Period Term, Period Through) : Premise;

    /// <summary>It was decided that the candidate is exempt from an outcome.</summary>
    internal sealed record Decided(OutcomeId Outcome) : Premise;

    /// <summary>A module is given at the day of asking.</summary>
    internal sealed record Open(Module Module) : Premise;
}
