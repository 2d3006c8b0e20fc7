using System.Net;
using Gainsay.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Safety;

/// <summary>Refuses requests that were not meant for this site.</summary>
/// <remarks>
/// A name that its owner lets point to this machine makes a stranger's page and this site one origin in a browser (DNS rebinding), so only names
/// that are known are served; a plain address cannot be turned so. And a page elsewhere can make a browser post here with the reader's cookie, so what changes
/// something must come from here: browsers say so in <c>Sec-Fetch-Site</c> and <c>Origin</c>; programs say neither.
/// </remarks>
internal static class OwnHost
{
    public static IApplicationBuilder UseOwnHost(this IApplicationBuilder app, SiteOptions options)
    {
        string[] names = ["localhost", Environment.MachineName, .. options.Hosts];
        return app.Use((context, next) =>
        {
            var host = context.Request.Host;
            if (!IPAddress.TryParse(host.Host.Trim('[', ']'), out _) && !names.Contains(host.Host, StringComparer.OrdinalIgnoreCase))
            {
                return Problems.WriteAsync(context, StatusCodes.Status421MisdirectedRequest,
                    $"This site does not go by the name `{host.Host}`; `gainsay serve --host {host.Host}` makes it so.");
            }
            return Changes(context.Request) && IsFromElsewhere(context.Request)
                ? Problems.WriteAsync(context, StatusCodes.Status403Forbidden, "A page of another site sent this; what changes something must come from this site's own pages.")
                : next(context);
        });
    }

    private static bool Changes(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    private static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
