namespace Curriculum.Api.Http;

/// <summary>What went wrong, as RFC 9457 tells it.</summary>
/// <param name="Type">The page that explains the code; relative to this host.</param>
/// <param name="Title">The name of the status; the same for every problem with that status.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong, in the language asked for.</param>
/// <param name="Code">The code, which never changes.</param>
/// <param name="Help">How to mend it, or null when there is no single way.</param>
/// <param name="Errors">Every fault of the request, or null when the problem is not in its content.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string? Help,
    IReadOnlyList<ProblemError>? Errors
);
