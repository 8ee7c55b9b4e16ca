namespace Curriculum.Api.Pages;

/// <summary>Something to look at again in the form.</summary>
/// <param name="Field">The identifier of the field.</param>
/// <param name="Message">What to do, in the language of the page.</param>
public sealed record PageFault(string Field, string Message);
