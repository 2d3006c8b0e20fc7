using System.Security.Claims;
using System.Text.Encodings.Web;
using Gainsay.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Gainsay.Web.Access;

/// <summary>Says whose request it is: by a bearer token, by the cookie of whoever signed in with a token, or because it comes from this machine.</summary>
/// <remarks>
/// What programs ask goes by the header alone: a browser sends a cookie by itself, and a page elsewhere could make it write. The site's own forms carry an antiforgery
/// token beside the cookie. A token in an address is never looked at: addresses end up in logs.
/// </remarks>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> schemes, ILoggerFactory logger, UrlEncoder encoder, TokenFile tokens, SignedIn signedIn, Locality locality, SiteOptions options)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemes, logger, encoder)
{
    public const string Name = "Token";
    public const string Cookie = "gainsay-signed-in";
    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (!ProgramPaths.Contain(Request.Path))
        {
            Response.Redirect("/sign-in?then=" + Uri.EscapeDataString(Request.Method == HttpMethods.Get ? Request.Path + Request.QueryString : "/"));
            return;
        }
        Response.Headers.WWWAuthenticate = "Bearer realm=\"gainsay\"";
        await Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Refusal() ?? "Writing needs a token: send `Authorization: Bearer …` (`gainsay tokens add` makes one).")
            .ConfigureAwait(false);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, "This site only shows; nothing can be written here.");

    /// <summary>Why the token that came with the request is refused; null where none came.</summary>
    private string? Refusal() => Secret() is { } secret ? tokens.Check(secret).Refusal : null;

    private AuthenticateResult Authenticate()
    {
        if (Secret() is { } secret)
        {
            var check = tokens.Check(secret);
            return check.Person is { } person ? Known(person) : AuthenticateResult.Fail(check.Refusal!);
        }
        return !ProgramPaths.Contain(Request.Path) && locality.IsOwn(Context) ? Known(options.Person) : AuthenticateResult.NoResult();
    }

    private string? Secret()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return header[Bearer.Length..].Trim();
        }
        // A cookie that is worth nothing any more is no token that is wrong: whoever has it is a stranger.
        return ProgramPaths.Contain(Request.Path) || Request.Cookies[Cookie] is not { } cookie ? null : signedIn.TokenOf(cookie);
    }

    private AuthenticateResult Known(string person)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, person)], Name);
        if (!options.ReadOnly)
        {
            identity.AddClaim(new Claim(Policies.Writes, person));
        }
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}

/// <summary>What a person may do.</summary>
internal static class Policies
{
    /// <summary>Adding articles, and deciding on links.</summary>
    public const string Writes = "writes";

    public static bool MayWrite(this HttpContext context) => context.User.HasClaim(claim => claim.Type == Writes);

    /// <summary>The name that decisions carry. Only for requests that may write.</summary>
    public static string Person(this HttpContext context) =>
        context.User.FindFirstValue(Writes) ?? throw new InvalidOperationException("the request was let in without a person's name");
}
