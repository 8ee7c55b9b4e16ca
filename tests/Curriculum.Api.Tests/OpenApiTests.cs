using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Curriculum.Api.Tests;

/// <summary>The description in git is the one that is served, and it keeps to the API Design Rules.</summary>
public sealed class OpenApiTests(Api api) : IClassFixture<Api>
{
    private static string Committed => Path.Combine(Repository.Root, "Curriculum.Api", "openapi.json");

    [Fact]
    public async Task The_description_served_is_the_one_in_git()
    {
        var served = await ServedAsync();
        if (Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1")
        {
            await File.WriteAllTextAsync(Committed, served, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken), served);
    }

    [Fact]
    public async Task Every_address_of_the_interface_is_described()
    {
        var paths = await PathsAsync();
        var routes = api
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(route => route.RoutePattern.RawText ?? "")
            .Where(route => route.StartsWith("/v1/", StringComparison.Ordinal) && route is not "/v1/openapi.json")
            .Select(route => route["/v1".Length..]);
        Assert.Equal(
            routes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            paths.Select(path => path.Name).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>/core/path-segments-kebab-case, /core/no-trailing-slash.</summary>
    [Fact]
    public async Task Every_address_is_in_kebab_case() =>
        Assert.All(await PathsAsync(), path => Assert.Matches(@"^(/([a-z0-9\-]+|\{[^}]+\}))+(/_[a-z]+)?$", path.Name));

    /// <summary>/core/version-header, /core/error-handling/problem-details.</summary>
    [Fact]
    public async Task Every_response_is_versioned_and_every_error_is_a_problem()
    {
        foreach (var operation in (await PathsAsync()).SelectMany(path => path.Value.EnumerateObject()))
        {
            foreach (var response in operation.Value.GetProperty("responses").EnumerateObject())
            {
                Assert.True(response.Value.GetProperty("headers").TryGetProperty("API-Version", out _));
                Assert.Equal(
                    Regex.IsMatch(response.Name, "^2", RegexOptions.NonBacktracking),
                    !response.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)
                );
            }
        }
    }

    /// <summary>/core/doc-openapi-contact, /core/uri-version, /core/semver.</summary>
    [Fact]
    public async Task The_description_tells_who_to_ask_and_which_version_it_is()
    {
        var document = JsonDocument.Parse(await ServedAsync()).RootElement;
        var info = document.GetProperty("info");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("1.0.0", info.GetProperty("version").GetString());
        Assert.All(["name", "email", "url"], name => info.GetProperty("contact").GetProperty(name));
        Assert.Equal(
            "/v1",
            Assert.Single(document.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString()
        );
    }

    private async Task<JsonProperty[]> PathsAsync() =>
        [.. JsonDocument.Parse(await ServedAsync()).RootElement.GetProperty("paths").EnumerateObject()];

    private async Task<string> ServedAsync()
    {
        using var client = api.CreateClient();
        return await client.GetStringAsync(
            new Uri("/v1/openapi.json", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
    }
}
