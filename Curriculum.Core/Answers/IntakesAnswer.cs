namespace Curriculum.Answers;

/// <summary>Where intake moments make people wait.</summary>
/// <param name="Window">The days that were looked at.</param>
/// <param name="Modules">The modules, by identifier.</param>
/// <param name="Roles">The roles; empty as long as paths are not put on dates.</param>
/// <param name="Findings">What a school may want to mend.</param>
/// <param name="Suggestions">Extra intakes that would help; empty as long as none are computed.</param>
public sealed record IntakesAnswer(
    WindowAnswer Window,
    IReadOnlyList<ModuleIntakesAnswer> Modules,
    IReadOnlyList<RoleIntakesAnswer> Roles,
    IReadOnlyList<DiagnosticAnswer> Findings,
    IReadOnlyList<SuggestionAnswer> Suggestions
);
