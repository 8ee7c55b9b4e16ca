namespace Curriculum.Answers;

/// <summary>Something that would help, with the hours it takes.</summary>
public sealed record FixAnswer(string Id, int Hours);
