namespace Curriculum.Model;

/// <summary>What answers a declared fact has.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A place on the declared scale of the same name.</summary>
    Scale,
}
