using System.Net;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Access;

/// <summary>Whether a request comes from the person at this machine, who needs no token.</summary>
/// <remarks>That is so only where the site listens on loopback, is not opened under other names, and no proxy stands between: a proxy on this machine
/// would make the whole world look local.</remarks>
internal sealed class Locality(SiteOptions options)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <summary>Whether writing needs a token for everybody.</summary>
    public bool IsOpen => !IPAddress.IsLoopback(options.Address) || options.Hosts.Count > 0;

    public bool IsOwn(HttpContext context) =>
        !IsOpen
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);
}
