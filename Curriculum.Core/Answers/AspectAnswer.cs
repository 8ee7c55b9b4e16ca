namespace Curriculum.Answers;

/// <summary>What was found of one aspect of a badge.</summary>
/// <param name="Aspect"><c>structure</c>, <c>proof</c>, <c>issuer</c>, <c>time</c>, <c>status</c>, <c>recipient</c> or <c>endorsement</c>.</param>
/// <param name="Verdict"><c>yes</c>, <c>no</c>, <c>unknown</c> or <c>not-asked</c>.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Message">The finding in words.</param>
public sealed record AspectAnswer(string Aspect, string Verdict, string Code, string Message);
