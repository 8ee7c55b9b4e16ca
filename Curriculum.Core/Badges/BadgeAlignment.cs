using Curriculum.Model;

namespace Curriculum.Badges;

/// <summary>A link from an achievement to an outside framework, as a badge shows it.</summary>
/// <param name="Name">What is linked.</param>
/// <param name="Address">Where it stands; a real address, for readers follow it.</param>
/// <param name="Framework">The name of the framework.</param>
/// <param name="Kind">The kind of target: a word of Open Badges 3.0, or our own with <c>ext:</c>.</param>
/// <param name="Code">Its code there; empty when it has none.</param>
public sealed record BadgeAlignment(string Name, string Address, string Framework, string Kind, string Code)
{
    private const string CtdlResources = "https://credentialengineregistry.org/resources/";

    /// <summary>Returns the link of an outcome; null when its target has no address, for Open Badges asks for one.</summary>
    public static BadgeAlignment? Of(LearningOutcome outcome, Alignment alignment, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var name = outcome.Text.In(language);
        var target = alignment.Target;
        return alignment.Framework switch
        {
            "ctdl" when target.StartsWith("ce-", StringComparison.Ordinal) => new(
                name,
                CtdlResources + target,
                "Credential Transparency Description Language",
                "CTDL",
                target
            ),
            _ when !IsAddress(target) => null,
            "esco" => new(
                name,
                target,
                "ESCO",
                target.Contains("/occupation/", StringComparison.Ordinal) ? "ext:ESCOOccupation" : "ext:ESCOSkill",
                ""
            ),
            "competentnl" => new(name, target, "CompetentNL", "ext:CompetentNL", ""),
            "crebo" => new(name, target, "crebo", "ext:Crebo", ""),
            _ => new(name, target, alignment.Framework, $"ext:{alignment.Framework}", ""),
        };
    }

    private static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
}
