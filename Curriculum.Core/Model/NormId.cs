namespace Curriculum.Model;

/// <summary>The identifier of a norm; unique within one catalog.</summary>
public readonly record struct NormId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
