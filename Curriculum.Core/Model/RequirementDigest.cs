using System.Collections.Immutable;
using System.Diagnostics;

namespace Curriculum.Model;

/// <summary>Writes what a rule asks, whatever words it was written in.</summary>
internal static class RequirementDigest
{
    /// <summary>Writes a requirement.</summary>
    public static void Add(MeaningWriter writer, Requirement requirement)
    {
        switch (RequirementForm.Of(requirement))
        {
            case Requirement.All(var parts):
                Add(writer, "all", parts);
                break;
            case Requirement.Any(var parts):
                Add(writer, "any", parts);
                break;
            case Requirement.AtLeast(var count, var parts):
                writer.Add("at-least");
                Add(writer, count.ToString(System.Globalization.CultureInfo.InvariantCulture), parts);
                break;
            case Requirement.Not(var part):
                writer.Add("not");
                Add(writer, part);
                break;
            case Requirement.Held held:
                Add(writer, held);
                break;
            case Requirement.Sum(var minimum, var unit, var set):
                Numbers(writer, "sum", minimum, (int)unit);
                Add(writer, set);
                break;
            case Requirement.Age(var comparison, var years):
                Numbers(writer, "age", (int)comparison, years);
                break;
            case Requirement.LearningLevel(var comparison, var level):
                Numbers(writer, "level", (int)comparison, (int)level.Framework, level.Step, level.Plus ? 1 : 0);
                break;
            case Requirement.LanguageLevel(var language, var comparison, var level):
                writer.Add("language");
                Numbers(writer, language, (int)comparison, (int)level);
                break;
            case Requirement.ScaleStep(var scale, var comparison, var place, _):
                writer.Add("scale");
                Numbers(writer, scale.Value, (int)comparison, place);
                break;
            case Requirement.Experience(var trade, var minimum) experience:
                writer.Add("experience");
                Numbers(writer, trade.Value, (int)experience.Comparison);
                writer.Add((Period?)minimum);
                writer.Add(experience.Within);
                break;
            case Requirement.InCohort(var comparison, var cohort):
                writer.Add("cohort");
                Numbers(writer, cohort.Value, (int)comparison);
                break;
            case Requirement.OnDate(var comparison, var date):
                Numbers(writer, "date", (int)comparison, date.DayNumber);
                break;
            case Requirement.Script(var expression):
                writer.Add("script");
                writer.Add(ScriptText.Of(expression));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Add(MeaningWriter writer, string word, ImmutableArray<Requirement> parts)
    {
        writer.Add(word);
        writer.AddAll(parts, part => Add(writer, part));
    }

    private static void Add(MeaningWriter writer, Requirement.Held held)
    {
        writer.Add(held.Earned ? "earned" : "held");
        Add(writer, held.What);
        writer.Add((long?)(int)held.Moment);
        writer.Add(held.MaxAge);
        writer.Add((long?)(int?)held.Result?.Comparison);
        writer.Add((long?)held.Result?.Result);
        writer.Add(held.Version);
    }

    private static void Add(MeaningWriter writer, SumSet set)
    {
        switch (set)
        {
            case SumSet.Listed(var items):
                writer.Add("listed");
                writer.AddAll(items, item => Add(writer, item));
                break;
            case SumSet.Labelled(var label):
                writer.Add("labelled");
                writer.Add(label);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Add(MeaningWriter writer, Reference what)
    {
        writer.Add(
            what switch
            {
                Reference.ToModule => "module",
                Reference.ToOutcome => "outcome",
                Reference.ToCredential => "credential",
                Reference.ToRole => "role",
                Reference.ToQualification => "qualification",
                Reference.ToFact => "fact",
                _ => throw new UnreachableException(),
            }
        );
        writer.Add(what.Id);
    }

    private static void Numbers(MeaningWriter writer, string word, params ReadOnlySpan<int> numbers)
    {
        writer.Add(word);
        foreach (var number in numbers)
        {
            writer.Add((long?)number);
        }
    }
}
