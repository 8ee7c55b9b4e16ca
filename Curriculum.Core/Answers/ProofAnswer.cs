namespace Curriculum.Answers;

/// <summary>The proof of a lower bound.</summary>
public sealed record ProofAnswer(string Kind);
