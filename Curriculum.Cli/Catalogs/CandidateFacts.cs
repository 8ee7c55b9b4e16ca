using System.Collections.Immutable;
using Curriculum.Answers;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Catalogs;

/// <summary>Reads answers about a candidate from the command line: <c>heeft-leerbedrijf=yes</c>, <c>rekenen=2F</c>, <c>nl=B1</c>.</summary>
internal static class CandidateFacts
{
    private static readonly ImmutableSortedDictionary<string, bool> Answers = ImmutableSortedDictionary
        .Create<string, bool>(StringComparer.OrdinalIgnoreCase)
        .Add("yes", value: true)
        .Add("ja", value: true)
        .Add("no", value: false)
        .Add("nee", value: false);

    /// <summary>Returns the profile with the answers to facts in it: yes or no, or a place on a scale.</summary>
    public static CandidateProfile Read(IReadOnlyList<string> answers, CandidateProfile profile, Catalog catalog)
    {
        foreach (var answer in answers)
        {
            var (id, value) = Split(answer);
            if (catalog.Find(new ScaleId(id)) is { } scale)
            {
                profile = profile with { Scales = profile.Scales.SetItem(id, Place(scale, value)) };
            }
            else if (catalog.Resolve(id) is not Reference.ToFact)
            {
                throw new Refusal(QuestionDiagnostics.UnknownFact(id, ScalePlaces.AllFacts(catalog)));
            }
            else
            {
                profile = Answers.TryGetValue(value, out var yes)
                    ? profile with
                    {
                        Facts = profile.Facts.SetItem(id, yes),
                    }
                    : throw new Refusal(QuestionDiagnostics.NotOneOf(["yes", "no"]));
            }
        }

        return profile;
    }

    private static int Place(Scale scale, string value) =>
        ScalePlaces.Read(scale, value)
        ?? throw new Refusal(
            scale.Steps.IsEmpty
                ? QuestionDiagnostics.NotBetween(scale.Lowest, scale.Highest)
                : QuestionDiagnostics.NotOneOf(scale.Steps)
        );

    public static ImmutableSortedDictionary<string, CefrLevel> ReadLanguages(
        IReadOnlyList<string> answers,
        ImmutableSortedDictionary<string, CefrLevel> languages
    )
    {
        foreach (var answer in answers)
        {
            var (language, level) = Split(answer);
            languages =
                language.Length == 2 && Enum.GetNames<CefrLevel>().Contains(level, StringComparer.Ordinal)
                    ? languages.SetItem(language, Enum.Parse<CefrLevel>(level))
                    : throw new Refusal(
                        QuestionDiagnostics.NotOneOf(Enum.GetNames<CefrLevel>().Select(name => $"nl={name}"))
                    );
        }

        return languages;
    }

    private static (string Name, string Value) Split(string answer)
    {
        var at = answer.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (answer, "") : (answer[..at], answer[(at + 1)..]);
    }
}
