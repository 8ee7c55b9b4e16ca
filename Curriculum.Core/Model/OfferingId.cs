namespace Curriculum.Model;

/// <summary>The identifier of an offering; unique within one catalog.</summary>
public readonly record struct OfferingId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
