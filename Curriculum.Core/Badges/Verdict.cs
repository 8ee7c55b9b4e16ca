namespace Curriculum.Badges;

/// <summary>An answer about a badge, or about one aspect of it.</summary>
public enum Verdict
{
    /// <summary>It was checked and is good.</summary>
    Yes,

    /// <summary>It was checked and is bad.</summary>
    No,

    /// <summary>It could not be checked; that is not bad, and not good.</summary>
    Unknown,

    /// <summary>Nobody asked, or there was nothing to ask it of.</summary>
    NotAsked,
}
