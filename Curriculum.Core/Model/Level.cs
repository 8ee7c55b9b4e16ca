namespace Curriculum.Model;

/// <summary>A level of learning, such as NLQF 3.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Step">The number of the level.</param>
/// <param name="Plus">Whether it is the half step above it: the Dutch framework has one, 4+.</param>
public readonly record struct Level(LevelFramework Framework, int Step, bool Plus = false)
{
    /// <summary>The highest level of both frameworks.</summary>
    public const int Highest = 8;

    /// <summary>Returns how this level stands to another: negative when below, positive when above.</summary>
    /// <remarks>Across frameworks the official table decides: NLQF n is EQF n, and NLQF 4+ is EQF 4.</remarks>
    public int ComparedTo(Level other)
    {
        var steps = Step.CompareTo(other.Step);
        return steps != 0 || Framework != other.Framework ? steps : Plus.CompareTo(other.Plus);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(Framework == LevelFramework.Nlqf ? "NLQF" : "EQF")} {Step}{(Plus ? "+" : "")}";
}
