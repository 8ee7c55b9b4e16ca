using Curriculum.Model;

namespace Curriculum.Dsl.Scripting;

/// <summary>What an expression can ask of a candidate.</summary>
public abstract class ScriptCandidate
{
    /// <summary>Gets the age in whole years.</summary>
    public abstract int Age { get; }

    /// <summary>Returns the level in a language (ISO 639-1).</summary>
    public abstract CefrLevel Language(string code);

    /// <summary>Returns the place on a declared scale; the first step of a scale of steps is 1.</summary>
    public abstract int Scale(string id);

    /// <summary>Returns whether a declared fact is so.</summary>
    public abstract bool Fact(string id);

    /// <summary>Returns the whole months worked in a trade.</summary>
    public abstract int MonthsIn(string trade);

    /// <summary>Returns whether something is held and valid, as a rule with that name asks.</summary>
    public abstract bool Holds(string id);
}
