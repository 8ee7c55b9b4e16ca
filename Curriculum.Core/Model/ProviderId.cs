namespace Curriculum.Model;

/// <summary>The identifier of a provider; unique within one catalog.</summary>
public readonly record struct ProviderId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
