using Curriculum.Diagnostics;

namespace Curriculum.Answers;

/// <summary>Something wrong in a question, and where.</summary>
/// <param name="JsonPointer">A JSON pointer (RFC 6901) into the question; empty for the whole.</param>
/// <param name="Diagnostic">What is wrong.</param>
public sealed record QuestionFault(string JsonPointer, Diagnostic Diagnostic);
