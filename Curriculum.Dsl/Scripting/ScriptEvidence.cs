namespace Curriculum.Dsl.Scripting;

/// <summary>What an expression can ask of a piece of evidence.</summary>
public abstract class ScriptEvidence
{
    /// <summary>Gets the identifier of what is held.</summary>
    public abstract string Id { get; }

    /// <summary>Gets the day it was earned.</summary>
    public abstract DateOnly Earned { get; }

    /// <summary>Gets the last day of its validity; the last day there is when it does not lapse.</summary>
    public abstract DateOnly Until { get; }

    /// <summary>Gets the result with which it was earned.</summary>
    public abstract int Result { get; }

    /// <summary>Gets the version that was earned.</summary>
    public abstract string Version { get; }

    /// <summary>Gets the issuer.</summary>
    public abstract string Issuer { get; }

    /// <summary>Gets whether it counts at the day of asking.</summary>
    public abstract bool IsValid { get; }
}
