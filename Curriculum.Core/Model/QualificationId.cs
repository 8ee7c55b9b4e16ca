namespace Curriculum.Model;

/// <summary>The identifier of a qualification, such as <c>kw/27011</c>; unique within one catalog.</summary>
public readonly record struct QualificationId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
