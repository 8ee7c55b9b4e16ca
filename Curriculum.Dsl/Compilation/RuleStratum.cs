namespace Curriculum.Dsl.Compilation;

/// <summary>How freely a rule may deny.</summary>
internal enum RuleStratum
{
    /// <summary>More evidence must never close a door: admission, roles, equivalences, exemptions.</summary>
    Monotone,

    /// <summary>Anything may be denied: money, which admits or refuses nobody.</summary>
    Free,
}
