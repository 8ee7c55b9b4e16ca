namespace Curriculum.Model;

/// <summary>The name of a declared scale; unique within one catalog.</summary>
public readonly record struct ScaleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
