namespace Curriculum.Model;

/// <summary>The identifier of an equivalence; unique within one catalog.</summary>
public readonly record struct EquivalenceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
