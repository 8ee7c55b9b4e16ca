namespace Curriculum.Badges;

/// <summary>One thing that is checked of a badge, on its own.</summary>
public enum Aspect
{
    /// <summary>Whether the file is a badge as Open Badges 3.0 describes it.</summary>
    Structure,

    /// <summary>Whether the signature fits every word of it.</summary>
    Proof,

    /// <summary>Whether the key that signed is the issuer's, and the issuer is trusted here.</summary>
    Issuer,

    /// <summary>Whether it holds at the moment of asking.</summary>
    Time,

    /// <summary>Whether the issuer has not revoked it.</summary>
    Status,

    /// <summary>Whether it was given to the person who shows it.</summary>
    Recipient,

    /// <summary>Whether others endorse it.</summary>
    Endorsement,
}
