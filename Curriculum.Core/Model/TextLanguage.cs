namespace Curriculum.Model;

/// <summary>A language in which the catalog and its answers are written.</summary>
public enum TextLanguage
{
    /// <summary>Dutch, the canonical language.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}
