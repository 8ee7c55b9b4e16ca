namespace Curriculum.Model;

/// <summary>The identifier of a cohort; unique within one catalog.</summary>
public readonly record struct CohortId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
