using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Safety;

/// <summary>Headers that keep a page from doing what no page of this site does, should a stranger's markup ever get into one.</summary>
internal static class SecurityHeaders
{
    /// <summary>Only this site's own style sheet, script and pictures; no script or style in the markup, no frames, no other hosts, no base, forms only to here.</summary>
    internal const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache";
        return next(context);
    });
}
