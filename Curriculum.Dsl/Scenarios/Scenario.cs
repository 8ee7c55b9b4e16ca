using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>What the author of a catalog expects it to answer to one question.</summary>
/// <param name="Name">The name, in the author's words.</param>
/// <param name="At">Where the name stands.</param>
/// <param name="On">The day at which every rule is asked.</param>
/// <param name="Asks">What is asked.</param>
/// <param name="Candidate">Of whom it is asked.</param>
/// <param name="Expects">What the answer must be.</param>
public sealed record Scenario(
    LocalizedText Name,
    SourceSpan At,
    DateOnly On,
    ScenarioQuestion Asks,
    CandidateProfile Candidate,
    Expectation Expects
);
