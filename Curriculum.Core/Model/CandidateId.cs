namespace Curriculum.Model;

/// <summary>The identifier of a reference profile; unique within one catalog.</summary>
public readonly record struct CandidateId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
