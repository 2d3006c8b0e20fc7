using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Api;

/// <summary>Gives answers to programs a strong ETag over their bytes, and 304 to those who have them already.</summary>
internal static class ETags
{
    public static IApplicationBuilder UseETags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !(ApiRoutes.Serve(context.Request.Path) || context.Request.Path.StartsWithSegments("/feeds", StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }
        var client = context.Response.Body;
        using var bytes = new MemoryStream();
        context.Response.Body = bytes;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = client;
        }
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))[..32]}\"";
            context.Response.Headers.ETag = tag;
            if (Matches(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentLength = null;
                context.Response.Headers.ContentType = default;
                return;
            }
        }
        if (bytes.Length == 0)
        {
            return;
        }
        context.Response.ContentLength = bytes.Length;
        bytes.Position = 0;
        await bytes.CopyToAsync(client, context.RequestAborted);
    });

    private static bool Matches(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.SelectMany(value => (value ?? "").Split(',')).Any(known => known.Trim() is "*" || known.Trim() == tag || known.Trim() == "W/" + tag);
}
