using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Curriculum.Api.Tests;

/// <summary>The program on the demo catalog, or another folder, at a fixed moment, with everything it logs.</summary>
public sealed class Api : WebApplicationFactory<Program>
{
    public Api()
        : this(Repository.Catalog) { }

    internal Api(string catalog, TimeProvider? clock = null, params (string Key, string Value)[] settings) =>
        (CatalogFolder, Clock, Settings) = (catalog, clock ?? new StoppedClock(), settings);

    internal LogLines Log { get; } = new();

    private string CatalogFolder { get; }

    private TimeProvider Clock { get; }

    private (string Key, string Value)[] Settings { get; }

    internal static Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string method,
        string path,
        string? body = null,
        string mediaType = "application/json",
        string? accept = null
    )
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = new(mediaType);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal static Task<HttpResponseMessage> AskAsync(HttpClient client, string body) =>
        SendAsync(client, "POST", "/v1/learning-paths/_search", body);

    /// <summary>Reads a problem after asserting that it has all that every problem has.</summary>
    internal static async Task<JsonElement> ProblemAsync(
        HttpResponseMessage response,
        HttpStatusCode status,
        string code
    )
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1.0.0", Assert.Single(response.Headers.GetValues("API-Version")));
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal($"/codes/{code.ToLowerInvariant()}", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    internal static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSetting("Catalog", CatalogFolder);
        builder.UseSetting("Store", Path.Combine(Path.GetTempPath(), "curriculum-no-store"));
        builder.UseSetting("RateLimit", "1000000");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(Clock);
            services.AddSingleton<ILoggerProvider>(Log);
        });
    }
}
