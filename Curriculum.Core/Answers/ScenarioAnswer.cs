namespace Curriculum.Answers;

/// <summary>What came of one scenario.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file, relative to the catalog.</param>
/// <param name="Line">The line of its name, counted from one.</param>
/// <param name="Ok">Whether it passes.</param>
/// <param name="Expected">What it expects.</param>
/// <param name="Got">What it got, of all that it expects.</param>
public sealed record ScenarioAnswer(
    string Name,
    string File,
    int Line,
    bool Ok,
    ExpectationAnswer Expected,
    ExpectationAnswer Got
);
