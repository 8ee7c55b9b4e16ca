namespace Curriculum.Dsl.Scripting;

/// <summary>Why the text of an expression is refused before anything in it is understood.</summary>
internal enum ScriptFaultKind
{
    /// <summary>It is too long, has too many parts, or is nested too deep.</summary>
    Size,

    /// <summary>A sign in it can hide something.</summary>
    Sign,

    /// <summary>Something in it is no part of an expression.</summary>
    Construct,

    /// <summary>A lambda in it is not of the one form that is read.</summary>
    Lambda,

    /// <summary>A number in it has more digits than any number that is read.</summary>
    Literal,
}
