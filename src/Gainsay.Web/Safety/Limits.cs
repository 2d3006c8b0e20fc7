using System.Net;
using System.Threading.RateLimiting;
using Gainsay.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Gainsay.Web.Safety;

/// <summary>How much one address may ask for.</summary>
internal static class Limits
{
    /// <summary>The policy of requests that write.</summary>
    public const string Writing = "writing";

    public static void Set(RateLimiterOptions limiter, SiteOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await Problems.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests from this address; try again in a minute.")
                .ConfigureAwait(false);
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsLoopback(context) ? RateLimitPartition.GetNoLimiter("this machine") : PerMinute(AddressOf(context), options.RequestsPerMinute));
        limiter.AddPolicy(Writing, context => PerMinute(AddressOf(context), options.WritesPerMinute));
    }

    private static RateLimitPartition<string> PerMinute(string address, int requests) => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = requests,
        TokensPerPeriod = Math.Max(1, requests / 6),
        ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        QueueLimit = 0,
    });

    private static bool IsLoopback(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
