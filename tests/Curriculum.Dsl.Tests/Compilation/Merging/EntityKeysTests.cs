using Curriculum.Dsl.Compilation.Merging;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Tests.Compilation.Merging;

public sealed class EntityKeysTests
{
    // What is told to a reader and changes no answer.
    private static readonly string[] Told =
    [
        "id",
        "title",
        "name",
        "source",
        "accepted",
        "kind",
        "register",
        "rio",
        "contact",
        "owners",
        "checked-on",
    ];

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "module", Listed(EntityKeys.Modules) },
            { "credential", Listed(EntityKeys.Credentials) },
            { "role", Listed(EntityKeys.Roles) },
            { "qualification", Listed(EntityKeys.Qualifications) },
            { "equivalence", $"kind {Listed(EntityKeys.Equivalences.Skip(1))}" },
            { "experience", Listed(EntityKeys.Experiences) },
            { "provider", Listed(EntityKeys.Providers) },
            { "offering", Listed(EntityKeys.Offerings) },
            { "funding", Listed(EntityKeys.Funding) },
            { "norm", Listed(EntityKeys.Norms) },
            { "cohort", Listed(EntityKeys.Cohorts) },
        };

    /// <summary>A difference under a key that is not compared would be told without its place.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_that_bears_on_answers_is_compared(string kind, string compared) =>
        Assert.Equal(
            compared,
            string.Join(
                ' ',
                KeyTerms
                    .All[kind]
                    .All.Select(term => term.English)
                    .Where(key =>
                        !Told.Contains(key, StringComparer.Ordinal) || (kind is "equivalence" && key is "kind")
                    )
            )
        );

    private static string Listed<T>(IEnumerable<(string Key, Func<T, T, T> Take)> keys) =>
        string.Join(' ', keys.Select(key => key.Key));
}
