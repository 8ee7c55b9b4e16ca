namespace Curriculum.Model;

/// <summary>The identifier of a funding scheme; unique within one catalog.</summary>
public readonly record struct FundingId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
