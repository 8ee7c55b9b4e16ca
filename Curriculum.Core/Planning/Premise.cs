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
}
