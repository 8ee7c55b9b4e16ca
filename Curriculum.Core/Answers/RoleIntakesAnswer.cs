namespace Curriculum.Answers;

/// <summary>How long the way to a role takes for a profile, with its waits.</summary>
public sealed record RoleIntakesAnswer(
    string Role,
    string Profile,
    int MeanWeeks,
    int LongestWeeks,
    string CriticalStep
);
