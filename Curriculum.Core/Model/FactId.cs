namespace Curriculum.Model;

/// <summary>The identifier of a declared fact, such as <c>heeft-leerbedrijf</c>; unique within one catalog.</summary>
public readonly record struct FactId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
