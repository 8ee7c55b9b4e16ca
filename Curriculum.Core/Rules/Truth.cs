namespace Curriculum.Rules;

/// <summary>What is known about a claim; the order is that of knowledge in its favour.</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever the unknowns turn out to be.</summary>
    False,

    /// <summary>It depends on something unknown.</summary>
    Unknown,

    /// <summary>It holds, whatever the unknowns turn out to be.</summary>
    True,
}
