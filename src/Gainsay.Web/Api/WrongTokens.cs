using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Api;

/// <summary>A program that sends a token believes that it is somebody; it must not go on as nobody, not even to read.</summary>
internal static class WrongTokens
{
    public static ValueTask<object?> Refuse(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.Headers.Authorization.Count == 0 || context.User.Identity is { IsAuthenticated: true })
        {
            return next(invocation);
        }
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"gainsay\", error=\"invalid_token\"";
        return ValueTask.FromResult<object?>(Problems.Of(StatusCodes.Status401Unauthorized, "The token is not known here, was revoked, or has expired."));
    }
}
