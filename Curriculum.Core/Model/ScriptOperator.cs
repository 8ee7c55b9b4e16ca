namespace Curriculum.Model;

/// <summary>How an expression makes a number of two.</summary>
public enum ScriptOperator
{
    /// <summary>Their sum.</summary>
    Plus,

    /// <summary>Their difference.</summary>
    Minus,

    /// <summary>Their product.</summary>
    Times,
}
