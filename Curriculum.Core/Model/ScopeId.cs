namespace Curriculum.Model;

/// <summary>The name of an agreement or region within which an equivalence holds; unique within one catalog.</summary>
public readonly record struct ScopeId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
