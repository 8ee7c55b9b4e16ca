using System.Net;

namespace Curriculum.Api.Tests;

/// <summary>What every response carries, and what none does.</summary>
public sealed class HeaderTests(Api api) : IClassFixture<Api>
{
    public static TheoryData<string> Addresses =>
        [
            "/",
            "/nl",
            "/en",
            "/v1/modules",
            "/v1/openapi.json",
            "/health/live",
            "/health/ready",
            "/nergens",
            "/v1/roles/",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_response_is_versioned_and_safe(string path)
    {
        using var client = api.CreateClient(new() { AllowAutoRedirect = false });
        var response = await Api.SendAsync(client, "GET", path);
        Assert.Equal("1.0.0", Assert.Single(response.Headers.GetValues("API-Version")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/v1/modules")]
    [InlineData("/v1/modules/net/b1k1")]
    [InlineData("/v1/roles")]
    [InlineData("/v1/openapi.json")]
    [InlineData("/health/live")]
    [InlineData("/nergens")]
    public async Task HEAD_answers_as_GET_without_a_body(string path)
    {
        using var client = api.CreateClient();
        var get = await Api.SendAsync(client, "GET", path);
        var head = await Api.SendAsync(client, "HEAD", path);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/nl")]
    [InlineData("/v1/modules")]
    [InlineData("/v1/roles/net/monteur-ls")]
    [InlineData("/v1/openapi.json")]
    public async Task Who_has_it_already_gets_304(string path)
    {
        using var client = api.CreateClient();
        var first = await Api.SendAsync(client, "GET", path);
        var tag = first.Headers.ETag;
        Assert.False(tag?.IsWeak);
        client.DefaultRequestHeaders.IfNoneMatch.Add(tag!);
        var second = await Api.SendAsync(client, "GET", path);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Anyone_may_read_the_description_from_a_page()
    {
        using var client = api.CreateClient();
        var response = await Api.SendAsync(client, "GET", "/v1/openapi.json");
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("nl", "/nl")]
    [InlineData("en-US,en;q=0.9", "/en")]
    [InlineData("de, en;q=0.3, nl;q=0.4", "/nl")]
    [InlineData("nl;q=0, en", "/en")]
    [InlineData("de", "/nl")]
    public async Task The_first_page_is_in_the_language_of_the_reader(string accept, string address)
    {
        using var client = api.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accept);
        var response = await Api.SendAsync(client, "GET", "/");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }
}
