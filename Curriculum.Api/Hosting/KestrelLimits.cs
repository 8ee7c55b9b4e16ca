using Curriculum.Api.Http;

namespace Curriculum.Api.Hosting;

/// <summary>What one asker may take of this program before it is asked at all.</summary>
internal static class KestrelLimits
{
    public static void AddKestrelLimits(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = JsonBody.MostBytes;
            options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            options.Limits.MaxConcurrentConnections = 10_000;
            options.Limits.Http2.MaxStreamsPerConnection = 100;
        });
}
