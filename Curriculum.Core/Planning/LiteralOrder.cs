using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Orders literals of rules, so that answers do not depend on where they were met first.</summary>
internal static class LiteralOrder
{
    /// <summary>Returns each literal once: ages, experience, languages, then what may be held, by identifier.</summary>
    public static IEnumerable<Requirement> Ordered(this IEnumerable<Requirement> literals) =>
        literals.Distinct().OrderBy(KeyOf, StringComparer.Ordinal);

    private static string KeyOf(Requirement literal) =>
        literal switch
        {
            Requirement.Age age => Key($"a {(int)age.Comparison} {age.Years:D5}"),
            Requirement.Experience rule => Key(
                $"b {rule.Trade} {rule.Minimum.PlanningLength:D12} {(int)rule.Minimum.Unit} {(int)rule.Comparison} {rule.Within?.PlanningLength}"
            ),
            Requirement.LanguageLevel level => Key($"c {level.Language} {(int)level.Comparison} {(int)level.Level}"),
            Requirement.Held { IsPlain: true } held => Key($"d {held.What.Id} {held.Earned}"),
            _ => Key($"e {RequirementPrinter.Print(literal, TextLanguage.Dutch)}"),
        };

    private static string Key(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
