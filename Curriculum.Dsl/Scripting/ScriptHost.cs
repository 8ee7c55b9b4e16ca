namespace Curriculum.Dsl.Scripting;

/// <summary>What an expression can name, as the C# compiler is told it; nothing of it ever runs.</summary>
/// <remarks>Names are those of the JSON contract, so they begin small.</remarks>
public abstract class ScriptHost
{
    /// <summary>Gets the candidate.</summary>
    public abstract ScriptCandidate candidate { get; }

    /// <summary>Gets the pieces of evidence that the candidate holds at the day of asking.</summary>
    public abstract IReadOnlyList<ScriptEvidence> holds { get; }

    /// <summary>Gets the day of asking.</summary>
    public abstract DateOnly asOf { get; }

    /// <summary>Returns a day of the calendar.</summary>
    public static DateOnly Date(int year, int month, int day) => new(year, month, day);
}
