namespace Curriculum.Model;

/// <summary>A text of a piece of evidence that an expression can compare.</summary>
public enum ScriptHeldText
{
    /// <summary>The version that was earned.</summary>
    Version,

    /// <summary>The issuer.</summary>
    Issuer,
}
