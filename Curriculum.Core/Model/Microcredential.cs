namespace Curriculum.Model;

/// <summary>What the European recommendation on micro-credentials asks to be said; empty where nothing is.</summary>
/// <param name="Assessment">The type of assessment.</param>
/// <param name="Participation">The form of participation.</param>
/// <param name="Quality">The type of quality assurance.</param>
/// <param name="Supervision">How identity is verified and the assessment supervised.</param>
/// <param name="Further">Where there is further information.</param>
public sealed record Microcredential(
    string Assessment,
    string Participation,
    string Quality,
    string Supervision,
    string Further
);
