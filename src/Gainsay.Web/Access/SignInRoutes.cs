using Gainsay.Web.Layout;
using Gainsay.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Access;

/// <summary>What the page for signing in shows.</summary>
/// <param name="Then">Where to go afterwards; a place on this site.</param>
/// <param name="Problem">Why the token was refused. Null: none was sent yet.</param>
public sealed record SignInModel(string Then, string? Problem);

/// <summary>Signing in with a token, so that the site's forms may be used from elsewhere than this machine.</summary>
internal static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (string? then) => Show.Page<SignInPage>(new SignInModel(Local(then), null)));
        routes.MapPost("/sign-in", IResult ([FromForm] string? token, [FromForm] string? then, HttpContext context, TokenFile tokens, SignedIn signedIn) =>
        {
            var check = tokens.Check(token?.Trim() ?? "");
            if (check.Person is null)
            {
                return Show.Page<SignInPage>(new SignInModel(Local(then), check.Refusal), StatusCodes.Status401Unauthorized);
            }
            context.Response.Cookies.Append(TokenAuthentication.Cookie, signedIn.Begin(token!.Trim()), new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                Path = "/",
            });
            return Results.LocalRedirect(Local(then));
        }).RequireRateLimiting(Limits.Writing);
        routes.MapPost("/sign-out", IResult ([FromForm(Name = "__RequestVerificationToken")] string? _, HttpContext context, SignedIn signedIn) =>
        {
            if (context.Request.Cookies[TokenAuthentication.Cookie] is { } cookie)
            {
                signedIn.End(cookie);
            }
            context.Response.Cookies.Delete(TokenAuthentication.Cookie);
            return Results.LocalRedirect("/");
        });
    }

    // `//elsewhere.example` and `/\elsewhere.example` are addresses of other hosts to a browser.
    private static string Local(string? then) => then is ['/', ..] && then is not ['/', '/' or '\\', ..] && !then.Any(char.IsControl) ? then : "/";
}
