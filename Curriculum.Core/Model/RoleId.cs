namespace Curriculum.Model;

/// <summary>The identifier of a role; unique within one catalog.</summary>
public readonly record struct RoleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
