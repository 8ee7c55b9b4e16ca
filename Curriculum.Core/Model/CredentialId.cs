namespace Curriculum.Model;

/// <summary>The identifier of a paper one may hold, such as <c>bewijs/vca-b</c>; unique within one catalog.</summary>
public readonly record struct CredentialId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
