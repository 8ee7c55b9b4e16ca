using System.Net;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Curriculum.Api.Tests;

/// <summary>Whatever a profile says of papers, scales and decisions, on whatever day, it gets an answer or its faults.</summary>
public sealed class ProfileFuzzTests : IDisposable
{
    private static readonly string[] Days =
    [
        "\"0001-01-01\"",
        "\"2021-03-01\"",
        "\"2024-02-29\"",
        "\"2026-11-24\"",
        "\"9999-12-31\"",
        "null",
        "\"2026-02-30\"",
    ];

    private readonly Api _api = new(Path.Combine(Repository.Root, "tests", "Samples", "paths"));

    public void Dispose() => _api.Dispose();

    [Property(MaxTest = 400)]
    public Property Any_profile_gets_an_answer_or_its_faults() => Prop.ForAll(Questions().ToArbitrary(), IsAnswered);

    private bool IsAnswered(string body)
    {
        using var client = _api.CreateClient();
        using var response = Api.AskAsync(client, body).GetAwaiter().GetResult();
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return true;
        }

        using var problem = JsonDocument.Parse(
            response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()
        );
        return response.StatusCode == HttpStatusCode.BadRequest
            && problem
                .RootElement.GetProperty("errors")
                .EnumerateArray()
                .All(error => error.GetProperty("pointer").GetString()!.StartsWith("#/", StringComparison.Ordinal));
    }

    private static Gen<string> Questions() =>
        from held in Held().ListOf(3)
        from place in Gen.Elements("\"f1\"", "\"f3\"", "2", "9", "true", "null", "\"\"")
        from decision in Decision().ListOf(2)
        from employment in Day()
        from unknown in Gen.Elements("[]", "[\"vca\"]", "[\"a/basis.lu1\",\"evc\"]", "[\"rekenen\"]")
        from asOf in Day()
        select $$"""
            {
              "goal": "a/monteur",
              "profile": {
                "holds": [{{string.Join(',', held)}}],
                "facts": { "rekenen": {{place}} },
                "decisions": [{{string.Join(',', decision)}}],
                "employmentUntil": {{employment}},
                "unknown": {{unknown}}
              },
              "options": { "asOf": {{asOf}} }
            }
            """;

    private static Gen<string> Held() =>
        from id in Gen.Elements("vca", "evc", "oud-meetbewijs", "a/basis", "a/tekening.lu2", "a/monteur", "niets")
        from earned in Day()
        from until in Day()
        from attested in Day()
        from result in Gen.Elements("null", "0", "8", "-1", "1.5")
        from version in Gen.Elements("null", "\"v1\"", "\"2026\"")
        select $$"""{"id":"{{id}}","earned":{{earned}},"until":{{until}},"attested":[{{attested}}],"result":{{result}},"version":{{version}}}""";

    private static Gen<string> Decision() =>
        from about in Gen.Elements("a/basis", "a/tekening", "vca")
        from outcomes in Gen.Elements("null", "[]", "[\"lu1\"]", "[\"lu2\",\"lu1\",\"lu1\"]", "[\"lu9\"]")
        from date in Day()
        select $$"""{"about":"{{about}}","outcomes":{{outcomes}},"by":"examencommissie","date":{{date}}}""";

    /// <summary>Most days are days, so that most questions are planned.</summary>
    private static Gen<string> Day() =>
        Gen.Frequency((12, Gen.Elements(Days[..5])), (4, Gen.Constant("null")), (1, Gen.Elements(Days)));
}
