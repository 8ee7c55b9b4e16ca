namespace Curriculum.Model;

/// <summary>The name of a trade in which one gains experience, such as <c>glasvezel</c>; unique within one catalog.</summary>
public readonly record struct TradeId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
