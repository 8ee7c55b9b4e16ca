namespace Curriculum.Dsl.Scripting;

/// <summary>What kind of value a part of an expression gives.</summary>
internal enum ScriptKind
{
    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A level of a language.</summary>
    Level,
}
