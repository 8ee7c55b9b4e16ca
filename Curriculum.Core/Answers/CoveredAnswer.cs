namespace Curriculum.Answers;

/// <summary>A module that needs no study because each of its outcomes is credited.</summary>
public sealed record CoveredAnswer(string Module, string Title, int AfterStep, IReadOnlyList<CreditAnswer> Credited);
