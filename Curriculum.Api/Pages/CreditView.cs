using Curriculum.Answers;

namespace Curriculum.Api.Pages;

/// <summary>Credits of one step that rest on the same ground, together.</summary>
/// <param name="Hours">The hours saved.</param>
/// <param name="Evidence">The titles of what they rest on.</param>
/// <param name="Scope">The name of the scope, or null.</param>
/// <param name="First">One of the credits, for decision and place.</param>
public sealed record CreditView(int Hours, IReadOnlyList<string> Evidence, string? Scope, CreditAnswer First);
