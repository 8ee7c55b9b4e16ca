using System.Net;
using System.Threading.RateLimiting;

namespace Curriculum.Api.Http;

/// <summary>Keeps one asker from taking the time of all others: so many questions at once, and so many a second.</summary>
/// <remarks>Only questions count, since an answer that lies ready costs nothing. The address is kept shortened and in memory only.</remarks>
internal static class RateLimits
{
    private const int Window = 10;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var most = builder.Configuration.GetValue("RateLimit", 200);
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                HttpMethods.IsPost(context.Request.Method)
                    ? RateLimitPartition.GetTokenBucketLimiter(Asker(context), _ => Bucket(most))
                    : RateLimitPartition.GetNoLimiter("")
            );
            options.OnRejected = async (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = $"{Window}";
                context.HttpContext.Response.Headers["RateLimit-Policy"] = $"\"questions\";q={most};w={Window}";
                await new ProblemResult(StatusCodes.Status429TooManyRequests, HttpRemarks.TooMany(Window)).ExecuteAsync(
                    context.HttpContext
                );
            };
        });
    }

    /// <summary>One household or school is one asker: the first 24 bits of IPv4, the first 48 of IPv6.</summary>
    internal static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan()[..(bytes.Length == 4 ? 3 : 6)]);
    }

    private static string Asker(HttpContext context) => Network(context.Connection.RemoteIpAddress);

    private static TokenBucketRateLimiterOptions Bucket(int most) =>
        new()
        {
            TokenLimit = most,
            TokensPerPeriod = Math.Max(1, most / Window),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };
}
