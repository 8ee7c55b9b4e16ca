namespace Curriculum.Api.Tests;

public sealed class PathTests(Api api) : IClassFixture<Api>
{
    private const string Question = """
        { "goal": "ins/laadpaalmonteur",
          "profile": { "born": "1999-05-01", "languages": { "nl": "B1" }, "facts": { "heeft-leerbedrijf": true },
                       "holds": [ { "id": "bewijs/vca-b" } ] },
          "options": { "asOf": "2026-11-24", "hoursPerWeek": 16 }, "language": "nl" }
        """;

    [Fact]
    public async Task A_question_gets_the_shortest_path_with_its_reasons()
    {
        using var client = api.CreateClient();
        var answer = await Api.JsonAsync(await Api.AskAsync(client, Question));
        Assert.Equal("optimal", answer.GetProperty("status").GetString());
        Assert.Equal(answer.GetProperty("value").GetInt32(), answer.GetProperty("lowerBound").GetInt32());
        var path = Assert.Single(answer.GetProperty("paths").EnumerateArray());
        Assert.NotEmpty(path.GetProperty("steps").EnumerateArray());
        Assert.Contains(
            path.GetProperty("employable").EnumerateArray(),
            moment => moment.GetProperty("role").GetString() is "ins/laadpaalmonteur"
        );
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes()
    {
        using var client = api.CreateClient();
        var first = await (await Api.AskAsync(client, Question)).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken
        );
        var second = await (await Api.AskAsync(client, Question)).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken
        );
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task The_echoed_question_can_be_asked_again()
    {
        using var client = api.CreateClient();
        var answer = await Api.JsonAsync(await Api.AskAsync(client, Question));
        var again = await Api.JsonAsync(await Api.AskAsync(client, answer.GetProperty("question").GetRawText()));
        Assert.Equal(answer.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task Without_a_day_the_question_is_asked_today()
    {
        using var client = api.CreateClient();
        var answer = await Api.JsonAsync(await Api.AskAsync(client, """{ "goal": "ins/laadpaalmonteur" }"""));
        Assert.Equal(
            "2026-11-24",
            answer.GetProperty("question").GetProperty("options").GetProperty("asOf").GetString()
        );
    }

    [Fact]
    public async Task An_answer_is_kept_by_nobody()
    {
        using var client = api.CreateClient();
        var response = await Api.AskAsync(client, Question);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
