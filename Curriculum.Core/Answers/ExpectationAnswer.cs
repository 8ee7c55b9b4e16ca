using System.Text.Json.Serialization;

namespace Curriculum.Answers;

/// <summary>What a scenario expects or got; what it says nothing about is left out.</summary>
/// <param name="Feasible">Whether there is a path: <c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Outcome">Whether the rule holds: <c>true</c>, <c>false</c> or <c>unknown</c>.</param>
/// <param name="Hours">The study hours.</param>
/// <param name="Undecided">The study hours when no claim to exemption is granted.</param>
/// <param name="Weeks">The weeks.</param>
/// <param name="Contains">Steps that must be on the path; got are all its steps.</param>
/// <param name="Lacks">Steps that must not be on the path; got are all its steps.</param>
/// <param name="Employable">Roles in which one becomes employable on the way, in order.</param>
/// <param name="Roles">The fewest hours to a role, by role.</param>
/// <param name="Blocked">The rules in the way.</param>
/// <param name="Ask">What is asked of the candidate.</param>
public sealed record ExpectationAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Feasible,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Hours,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Undecided,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Weeks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Contains,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Lacks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Employable,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, int?>? Roles,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Blocked,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Ask
);
