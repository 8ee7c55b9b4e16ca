namespace Curriculum.Answers;

/// <summary>An issuer as a badge names it.</summary>
public sealed record IssuerAnswer(string Id, string Name);
