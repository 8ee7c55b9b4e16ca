namespace Curriculum.Planning;

/// <summary>What a search has settled about an action.</summary>
internal enum Choice
{
    /// <summary>Nothing.</summary>
    Open,

    /// <summary>It is done.</summary>
    In,

    /// <summary>It is not done.</summary>
    Out,
}
