namespace Curriculum.Model;

/// <summary>A level of learning, such as NLQF 3.</summary>
public readonly record struct Level(LevelFramework Framework, int Step)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Framework == LevelFramework.Nlqf ? "NLQF" : "EQF")} {Step}";
}
