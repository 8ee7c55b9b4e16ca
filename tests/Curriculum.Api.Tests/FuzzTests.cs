using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Curriculum.Api.Tests;

/// <summary>No input is our fault: any JSON gets an answer or a problem that tells what is wrong with it.</summary>
public sealed class FuzzTests(Api api) : IClassFixture<Api>
{
    private static readonly string[] Names =
    [
        "goal",
        "profile",
        "options",
        "language",
        "born",
        "languages",
        "nl",
        "holds",
        "id",
        "earned",
        "until",
        "facts",
        "heeft-leerbedrijf",
        "experience",
        "trade",
        "from",
        "to",
        "unknown",
        "school",
        "region",
        "mode",
        "hoursPerWeek",
        "start",
        "asOf",
        "objective",
        "alternatives",
        "decisions",
        "about",
        "outcomes",
        "by",
        "date",
        "attested",
        "result",
        "version",
        "employmentUntil",
        "x",
        "",
        "a/b~c",
        "é",
    ];

    private static readonly string[] Texts =
    [
        "",
        "net/monteur-ls",
        "ins/laadpaalmonteur",
        "bewijs/vca-b",
        "net/b1k1.w1",
        "B1",
        "nl",
        "en",
        "hours",
        "2026-02-30",
        "2026-11-24",
        "0001-01-01",
        "9999-12-31",
        "glasvezel",
        "roc-oost",
        "\u0000",
        "<b>",
        "😀",
        "heeft-leerbedrijf",
    ];

    [Property(MaxTest = 400)]
    public Property Any_JSON_gets_an_answer_or_a_problem() =>
        Prop.ForAll(Json(5).ToArbitrary(), body => IsAnswered(body));

    /// <summary>Most of the questions made here are right but for one member, where the deep faults lie.</summary>
    [Property(MaxTest = 400)]
    public Property Any_question_gets_an_answer_or_a_problem() =>
        Prop.ForAll(Questions().ToArbitrary(), body => IsAnswered(body));

    /// <summary>A badge comes from strangers: whatever it is, it gets a verdict.</summary>
    [Property(MaxTest = 200)]
    public Property Any_JSON_gets_a_verdict() =>
        Prop.ForAll(Json(4).ToArbitrary(), body => IsAnswered(body, "/v1/verifications"));

    private bool IsAnswered(string body, string path = "/v1/learning-paths/_search")
    {
        using var client = api.CreateClient();
        using var response = Api.SendAsync(client, "POST", path, body).GetAwaiter().GetResult();
        var type = response.Content.Headers.ContentType?.MediaType;
        return (int)response.StatusCode is 200 && type is "application/json"
            || (int)response.StatusCode is 400 && type is "application/problem+json";
    }

    private static Gen<string> Questions() =>
        from goal in Gen.Elements("\"net/monteur-ls\"", "\"ins/laadpaalmonteur\"", "\"net/b1k1\"", "\"bewijs/vca-b\"")
        from name in Gen.Elements(Names)
        from value in Json(3)
        from place in Gen.Elements("", "profile", "options")
        select place.Length == 0
            ? $$"""{"goal":{{goal}},{{Quoted(name is "goal" ? "profile" : name)}}:{{value}} }"""
            : $$"""{"goal":{{goal}},"{{place}}":{ {{Quoted(name)}}:{{value}} } }""";

    private static Gen<string> Json(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("null", "true", "false", "0", "-1", "1e400", "12345678901234567890", "3.5", "80", "16"),
            Gen.Elements(Texts).Select(Quoted)
        );
        return depth == 0
            ? leaf
            : Gen.Frequency(
                (3, leaf),
                (1, Json(depth - 1).ListOf(3).Select(items => $"[{string.Join(',', items)}]")),
                (
                    2,
                    Gen.Elements(Names)
                        .Zip(Json(depth - 1))
                        .ListOf(3)
                        .Select(members =>
                            $"{{{string.Join(',', members.DistinctBy(member => member.Item1, StringComparer.Ordinal).Select(member => $"{Quoted(member.Item1)}:{member.Item2}"))}}}"
                        )
                )
            );
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
