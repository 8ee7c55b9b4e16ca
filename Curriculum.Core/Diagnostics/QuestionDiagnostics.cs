using System.Globalization;

namespace Curriculum.Diagnostics;

/// <summary>Block 21: what can be wrong with a question.</summary>
public static class QuestionDiagnostics
{
    /// <summary>The goal names nothing, or more than one thing.</summary>
    public static Diagnostic UnknownGoal(string goal, string? nearest) =>
        Diagnostic.Of("CUR2101", goal) with
        {
            Suggestion = nearest,
        };

    /// <summary>An identifier is not in the catalog, or not of a kind that fits here.</summary>
    public static Diagnostic Unknown(string id, string? nearest) =>
        Diagnostic.Of("CUR2102", id) with
        {
            Suggestion = nearest,
        };

    /// <summary>A question has no such member.</summary>
    public static Diagnostic UnknownMember(string name, string? nearest) =>
        Diagnostic.Of("CUR2103", name) with
        {
            Suggestion = nearest,
        };

    /// <summary>A member that must be there is not.</summary>
    public static Diagnostic Missing(string name) => Diagnostic.Of("CUR2104", name);

    /// <summary>A value has another type than its place asks for; <paramref name="type"/> is a JSON type or <c>date</c>.</summary>
    public static Diagnostic NotA(string type) => Diagnostic.Of("CUR2105", type);

    /// <summary>A number is no whole number within its bounds.</summary>
    public static Diagnostic NotBetween(int least, int most) =>
        Diagnostic.Of(
            "CUR2106",
            least.ToString(CultureInfo.InvariantCulture),
            most.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>A text is none of the words that its place knows.</summary>
    public static Diagnostic NotOneOf(IEnumerable<string> words) => Diagnostic.Of("CUR2107", string.Join(", ", words));

    /// <summary>A list is longer than its cap.</summary>
    public static Diagnostic TooMany(int most) => Diagnostic.Of("CUR2108", most.ToString(CultureInfo.InvariantCulture));

    /// <summary>A member of a printed answer does not follow from the others.</summary>
    public static Diagnostic DoesNotAddUp(string name) => Diagnostic.Of("CUR2110", name);

    /// <summary>A fact is not among those that the catalog asks.</summary>
    public static Diagnostic UnknownFact(string id, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return Diagnostic.Of("CUR2111", id, string.Join(", ", known)) with { Suggestion = Nearest.Of(id, known) };
    }
}
