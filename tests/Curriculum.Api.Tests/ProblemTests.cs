using System.Net;
using System.Text;

namespace Curriculum.Api.Tests;

/// <summary>Whatever goes wrong looks the same: problem+json with a code, and every fault at once.</summary>
public sealed class ProblemTests(Api api) : IClassFixture<Api>
{
    private const string Search = "/v1/learning-paths/_search";

    [Theory]
    [InlineData("/nergens")]
    [InlineData("/v1")]
    [InlineData("/v1/modules/")]
    [InlineData("/v1/roles/net/monteur-ls/")]
    [InlineData("/v1//roles")]
    [InlineData("/V1/modules")]
    [InlineData("/v1/Modules")]
    [InlineData("/v1/modules/net/bestaat-niet")]
    [InlineData("/v1/roles/net/bestaat-niet")]
    [InlineData("/v1/roles/NET/monteur-ls")]
    [InlineData("/nl/")]
    [InlineData("/nl/codes/cur0000")]
    public async Task An_address_that_names_nothing_is_told_so(string path)
    {
        using var client = api.CreateClient();
        await Api.ProblemAsync(await Api.SendAsync(client, "GET", path), HttpStatusCode.NotFound, "CUR6001");
    }

    [Theory]
    [InlineData("DELETE", "/v1/modules", "GET, HEAD")]
    [InlineData("PUT", "/v1/roles/net/monteur-ls", "GET, HEAD")]
    [InlineData("GET", Search, "POST")]
    [InlineData("PATCH", "/health/ready", "GET, HEAD")]
    public async Task A_method_that_an_address_does_not_know_is_told_with_those_it_does(
        string method,
        string path,
        string allowed
    )
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, method, path);
        await Api.ProblemAsync(response, HttpStatusCode.MethodNotAllowed, "CUR6002");
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("GET", "/v1/modules", "text/html")]
    [InlineData("GET", "/v1/openapi.json", "application/xml, application/json;q=0")]
    [InlineData("POST", Search, "text/csv")]
    [InlineData("GET", "/nl", "application/json")]
    public async Task An_answer_that_is_not_wanted_is_not_sent(string method, string path, string accept)
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, method, path, method is "POST" ? "{}" : null, accept: accept);
        await Api.ProblemAsync(response, HttpStatusCode.NotAcceptable, "CUR6003");
    }

    [Theory]
    [InlineData("application/*;q=0.1, text/html")]
    [InlineData("*/*")]
    [InlineData("application/json; charset=utf-8")]
    public async Task An_answer_that_is_wanted_in_other_words_is_sent(string accept)
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, "GET", "/v1/roles", accept: accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_not_read()
    {
        using var client = api.CreateClient();
        var body = $"\"{new string('a', 1024 * 1024)}\"";
        await Api.ProblemAsync(await Api.AskAsync(client, body), HttpStatusCode.RequestEntityTooLarge, "CUR6004");
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_that_does_not_tell_its_length_is_not_read()
    {
        using var client = api.CreateClient();
        var content = new StreamContent(new NoLength(Encoding.UTF8.GetBytes(new string(' ', 2 * 1024 * 1024))));
        content.Headers.ContentType = new("application/json");
        var response = await client.PostAsync(
            new Uri(Search, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        await Api.ProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "CUR6004");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_kind_is_not_read(string mediaType)
    {
        using var client = api.CreateClient();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Search, UriKind.Relative))
        {
            Content = new StringContent("{}"),
        };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await Api.ProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "CUR6005");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"goal\":\"a\",}")]
    [InlineData("{\"goal\":\"a\",\"goal\":\"b\"}")]
    [InlineData("{\"goal\":\"\\ud800\"}")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("// geen json\n{}")]
    public async Task A_body_that_is_no_JSON_is_told_where(string body)
    {
        using var client = api.CreateClient();
        await Api.ProblemAsync(await Api.AskAsync(client, body), HttpStatusCode.BadRequest, "CUR6006");
    }

    [Fact]
    public async Task A_body_that_is_too_deep_is_not_read()
    {
        using var client = api.CreateClient();
        var body = new string('[', 40) + new string(']', 40);
        await Api.ProblemAsync(await Api.AskAsync(client, body), HttpStatusCode.BadRequest, "CUR6006");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_not_read()
    {
        using var client = api.CreateClient();
        var content = new ByteArrayContent([(byte)'"', 0xC3, 0x28, (byte)'"']);
        content.Headers.ContentType = new("application/json");
        var response = await client.PostAsync(
            new Uri(Search, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        await Api.ProblemAsync(response, HttpStatusCode.BadRequest, "CUR6006");
    }

    [Fact]
    public async Task Every_fault_of_a_question_is_told_at_once()
    {
        using var client = api.CreateClient();
        const string Body = """
            { "goal": "net/monteur-lss", "onbekend": 1, "language": "fr",
              "profile": { "born": "gisteren", "holds": [ { "id": "bewijs/vca" }, 5 ], "hoursPerWeek": "8", "school": 7 } }
            """;
        var problem = await Api.ProblemAsync(await Api.AskAsync(client, Body), HttpStatusCode.BadRequest, "CUR6007");
        var pointers = problem
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("pointer").GetString())
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            "#/goal #/language #/onbekend #/profile/born #/profile/holds/0/id #/profile/holds/1 "
                + "#/profile/hoursPerWeek #/profile/school",
            string.Join(' ', pointers)
        );
        Assert.Contains("net/monteur-ls`", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_does_nothing_is_told()
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, "GET", "/v1/modules?sector=net");
        await Api.ProblemAsync(response, HttpStatusCode.BadRequest, "CUR6010");
    }

    [Fact]
    public async Task A_problem_speaks_the_language_that_is_asked_for()
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr, en-GB;q=0.8, nl;q=0.2");
        var response = await Api.SendAsync(client, "GET", "/nergens");
        var problem = await Api.ProblemAsync(response, HttpStatusCode.NotFound, "CUR6001");
        Assert.StartsWith("there is nothing", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("en", Assert.Single(response.Content.Headers.ContentLanguage));
    }

    [Fact]
    public async Task The_page_of_a_problem_exists()
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, "GET", "/codes/cur6007");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("CUR6007", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_tells_and_logs_nothing_of_what_was_asked()
    {
        await using var broken = new Api(Repository.Catalog, new BrokenClock());
        using var client = broken.CreateClient();
        var response = await Api.AskAsync(client, """{ "goal": "kanarie-in-de-vraag" }""");
        var problem = await Api.ProblemAsync(response, HttpStatusCode.InternalServerError, "CUR6050");
        Assert.DoesNotContain("kanarie", problem.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(broken.Log.Lines, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(broken.Log.Lines, line => line.Contains("kanarie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_when_to_come_back()
    {
        await using var strict = new Api(Repository.Catalog, clock: null, ("RateLimit", "2"));
        using var client = strict.CreateClient();
        await Api.AskAsync(client, "{}");
        await Api.AskAsync(client, "{}");
        var response = await Api.AskAsync(client, "{}");
        await Api.ProblemAsync(response, HttpStatusCode.TooManyRequests, "CUR6008");
        Assert.NotNull(response.Headers.RetryAfter);
    }

    /// <summary>A body whose length nobody knows before it was read.</summary>
    private sealed class NoLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
