namespace Curriculum.Answers;

/// <summary>A role in which one is employable after so many steps and study hours.</summary>
public sealed record EmployableAnswer(string Role, string Title, int AfterStep, int AfterHours, DateOnly? Date);
