namespace Curriculum.Dsl.Scenarios;

/// <summary>How far testing is.</summary>
/// <param name="Done">The changes tried.</param>
/// <param name="Of">The changes to be tried.</param>
public readonly record struct TestProgress(int Done, int Of);
