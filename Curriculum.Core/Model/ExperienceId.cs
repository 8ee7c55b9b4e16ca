namespace Curriculum.Model;

/// <summary>The identifier of a step of paid experience; unique within one catalog.</summary>
public readonly record struct ExperienceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
