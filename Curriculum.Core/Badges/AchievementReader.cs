using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Reads the achievement of a badge and its results.</summary>
internal static class AchievementReader
{
    private static readonly ImmutableArray<string> TargetTypes =
    [
        "ceasn:Competency",
        "ceterms:Credential",
        "CFItem",
        "CFRubric",
        "CFRubricCriterion",
        "CFRubricCriterionLevel",
        "CTDL",
    ];

    /// <summary>Reads the achievement: its identifier and its name.</summary>
    public static (string Id, string Name) Read(JsonReader achievement)
    {
        var id = achievement.Address("id");
        achievement.Type("Achievement");
        var name = achievement.Text("name");
        achievement.Text("description");
        var criteria = achievement.Object("criteria");
        if (!criteria.Has("id"))
        {
            criteria.Text("narrative");
        }

        criteria.OptionalAddress("id");
        criteria.OptionalText("narrative");
        ReadDetails(achievement);
        foreach (var alignment in achievement.Objects("alignment"))
        {
            ReadAlignment(alignment);
        }

        foreach (var description in achievement.Objects("resultDescription"))
        {
            description.Type("ResultDescription");
            description.Address("id");
            description.Text("name");
            description.Text("resultType");
        }

        return (id, name);
    }

    /// <summary>Reads the results: each may point only at a description in the same achievement.</summary>
    public static void ReadResults(JsonReader subject)
    {
        var described = subject.OptionalObject("achievement") is { } achievement
            ? achievement
                .Objects("resultDescription")
                .Select(description => description.Text("id"))
                .ToHashSet(StringComparer.Ordinal)
            : [];
        foreach (var result in subject.Objects("result"))
        {
            result.Type("Result");
            if (result.OptionalText("resultDescription") is { } id && !described.Contains(id))
            {
                result.Refuse(
                    VerificationDiagnostics.WrongForm(
                        "credentialSubject.result.resultDescription",
                        "resultDescription.id"
                    )
                );
            }
        }
    }

    private static void ReadDetails(JsonReader achievement)
    {
        if (achievement.OptionalText("achievementType") is { } type && !AchievementTypes.IsKnown(type))
        {
            achievement.Refuse(
                VerificationDiagnostics.WrongForm("credentialSubject.achievement.achievementType", "AchievementType")
            );
        }

        achievement.OptionalNumber("creditsAvailable");
        achievement.OptionalText("humanCode");
        achievement.OptionalText("inLanguage");
        achievement.OptionalText("version");
        achievement.OptionalText("fieldOfStudy");
        achievement.OptionalText("specialization");
        achievement.Texts("tag");
    }

    private static void ReadAlignment(JsonReader alignment)
    {
        alignment.Type("Alignment");
        alignment.Text("targetName");
        alignment.Address("targetUrl");
        alignment.OptionalText("targetCode");
        alignment.OptionalText("targetFramework");
        if (
            alignment.OptionalText("targetType") is { } type
            && !TargetTypes.Contains(type, StringComparer.Ordinal)
            && !type.StartsWith("ext:", StringComparison.Ordinal)
        )
        {
            alignment.Refuse(
                VerificationDiagnostics.WrongForm(
                    "credentialSubject.achievement.alignment.targetType",
                    "AlignmentTargetType"
                )
            );
        }
    }
}
