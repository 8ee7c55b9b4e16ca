namespace Curriculum.Answers;

/// <summary>What came of the scenarios of a catalog.</summary>
/// <param name="Ok">Whether every scenario passes.</param>
/// <param name="Scenarios">What came of each, in order of file and place.</param>
/// <param name="Coverage">Which conditions they saw hold and not hold.</param>
/// <param name="Mutation">Which changes of rules they notice; null when that was not asked.</param>
public sealed record TestAnswer(
    bool Ok,
    IReadOnlyList<ScenarioAnswer> Scenarios,
    CoverageAnswer Coverage,
    MutationAnswer? Mutation
);
