using System.Net;

namespace Curriculum.Api.Tests;

public sealed class PageTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_page_is_small_and_brings_nothing_of_others(string language)
    {
        using var client = api.CreateClient();
        foreach (
            var html in new[] { await GetAsync(client, $"/{language}"), await PostAsync(client, language, Form()) }
        )
        {
            Assert.InRange(html.Length, 1, 50 * 1024);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("src=", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_answer_is_a_line_of_steps()
    {
        using var client = api.CreateClient();
        var html = await PostAsync(client, "nl", [new("goal", "net/monteur-ls")]);
        Assert.Contains("<ol class=\"line\">", html, StringComparison.Ordinal);
        Assert.Contains("Vanaf hier kun je werken als", html, StringComparison.Ordinal);
        Assert.Contains("modules/", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_filled_in_stays_filled_in()
    {
        using var client = api.CreateClient();
        var html = await PostAsync(client, "nl", Form(("dutch", "A2"), ("born", "1999"), ("hours", "16")));
        Assert.Contains("value=\"A2\" selected", html, StringComparison.Ordinal);
        Assert.Contains("value=\"1999\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"bewijs/vca-b\" checked", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_answers_a_question_that_was_open()
    {
        using var client = api.CreateClient();
        var html = await PostAsync(client, "nl", Form(("set", "dutch:B2")));
        Assert.Contains("value=\"B2\" selected", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_the_form_is_told_at_its_field()
    {
        using var client = api.CreateClient();
        var html = await PostAsync(
            client,
            "en",
            [
                new("born", "gisteren"),
                new("hours", "99"),
                new("more", "bewijs/vca, <b>niets</b>"),
                new("months.glasvezel", "-1"),
            ]
        );
        Assert.All(
            ["#goal", "#born", "#hours", "#more", "#months.glasvezel"],
            field => Assert.Contains($"href=\"{field}\"", html, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_kind_is_refused()
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, "POST", "/nl", "{}");
        await Api.ProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "CUR6005");
    }

    [Fact]
    public async Task A_form_with_more_than_a_person_can_fill_in_is_refused()
    {
        using var client = api.CreateClient();
        var body = string.Join('&', Enumerable.Range(0, 3000).Select(number => $"f{number}=1"));
        var response = await Api.SendAsync(client, "POST", "/nl", body, "application/x-www-form-urlencoded");
        await Api.ProblemAsync(response, HttpStatusCode.BadRequest, "CUR6011");
    }

    [Fact]
    public async Task Nothing_of_a_question_is_logged()
    {
        using var client = api.CreateClient();
        await PostAsync(client, "nl", Form(("more", "kanarie-op-de-pagina"), ("born", "1987")));
        await Api.AskAsync(client, """{ "goal": "net/monteur-ls", "profile": { "region": "kanarie-in-de-vraag" } }""");
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("kanarie", StringComparison.Ordinal));
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("1987", StringComparison.Ordinal));
    }

    private static List<KeyValuePair<string, string>> Form(params (string Name, string Value)[] more) =>
        [
            new("goal", "ins/laadpaalmonteur"),
            new("have", "bewijs/vca-b"),
            .. more.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)),
        ];

    private static Task<string> GetAsync(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<string> PostAsync(
        HttpClient client,
        string language,
        IEnumerable<KeyValuePair<string, string>> form
    )
    {
        using var content = new FormUrlEncodedContent(form);
        var response = await client.PostAsync(
            new Uri($"/{language}", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
