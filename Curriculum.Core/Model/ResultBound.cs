namespace Curriculum.Model;

/// <summary>What a rule asks of the result with which something was earned.</summary>
public readonly record struct ResultBound(Comparison Comparison, int Result);
