using System.Text.Json.Serialization;

namespace Curriculum.Api.Http;

/// <summary>One fault of a request.</summary>
/// <param name="JsonPointer">Where it is: a JSON pointer into the body, in the fragment form of RFC 9457, such as <c>#/profile/born</c>.</param>
/// <param name="Detail">What is wrong, in the language asked for.</param>
/// <param name="Code">The code, which never changes.</param>
/// <param name="Help">How to mend it, or null when there is no single way.</param>
public sealed record ProblemError(
    [property: JsonPropertyName("pointer")] string JsonPointer,
    string Detail,
    string Code,
    string? Help
);
