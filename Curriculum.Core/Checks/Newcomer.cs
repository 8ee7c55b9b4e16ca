using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Somebody who has completed no module yet, of any age, experience and with any fact.</summary>
/// <param name="HoldsPapers">Whether they may hold any paper; if not, only those that no module gives.</param>
/// <param name="Dutch">Their level of Dutch, or null when it may be any.</param>
internal readonly record struct Newcomer(bool HoldsPapers, CefrLevel? Dutch)
{
    /// <summary>Gets somebody who may hold any paper and speak any language.</summary>
    public static Newcomer Anybody { get; } = new(HoldsPapers: true, Dutch: null);

    /// <summary>Gets somebody who understands simple Dutch and may hold any paper.</summary>
    public static Newcomer AtA2 { get; } = new(HoldsPapers: true, CefrLevel.A2);

    /// <summary>Gets somebody who must earn every paper that a module gives.</summary>
    public static Newcomer WithoutPapers { get; } = new(HoldsPapers: false, Dutch: null);
}
