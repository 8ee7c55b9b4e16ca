using Curriculum.Answers;

namespace Curriculum.Api.Pages;

/// <summary>A question whose answer would matter, and how it can be answered.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Set">What a button for yes fills in, such as <c>dutch:B1</c>; null when a field must be typed.</param>
/// <param name="SetNo">What a button for no fills in, or null.</param>
/// <param name="Field">The field to go to when there is no button, or null.</param>
public sealed record AskView(AskAnswer Ask, string? Set, string? SetNo, string? Field);
