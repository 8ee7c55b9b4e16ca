namespace Curriculum.Model;

/// <summary>What an expression asks of all that is held.</summary>
public enum ScriptQuantifier
{
    /// <summary>Whether at least one piece meets it.</summary>
    Any,

    /// <summary>Whether every piece meets it.</summary>
    All,

    /// <summary>How many pieces meet it.</summary>
    Count,
}
