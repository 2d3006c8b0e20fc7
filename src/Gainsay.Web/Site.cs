using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Web.Access;
using Gainsay.Web.Actors;
using Gainsay.Web.Adding;
using Gainsay.Web.Api;
using Gainsay.Web.Articles;
using Gainsay.Web.Checks;
using Gainsay.Web.Days;
using Gainsay.Web.Disputes;
using Gainsay.Web.Feeds;
using Gainsay.Web.Front;
using Gainsay.Web.Layout;
using Gainsay.Web.Mcp;
using Gainsay.Web.Safety;
using Gainsay.Web.Search;
using Gainsay.Web.Webhooks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Gainsay.Web;

/// <summary>Puts the site together: what a request goes through, and who answers it.</summary>
/// <remarks>Nothing is taken from the environment or from settings files: what a site does is what its <see cref="SiteOptions"/> say.</remarks>
public static class Site
{
    /// <summary>The name of the API's OpenAPI document.</summary>
    internal const string ApiDocument = "v1";

    /// <summary>A site that is not started yet.</summary>
    /// <param name="options">How it is served.</param>
    /// <param name="newsroom">What it shows; stays the caller's to dispose.</param>
    /// <param name="time">The clock; the system's when null.</param>
    public static WebApplication Create(SiteOptions options, Newsroom newsroom, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(newsroom);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, options));
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            // They warn of keys on disk, and these are kept in memory; and of a stricter cache header than the usual one, which is as it should be.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            // It warns of every question that an agent asks wrongly.
            .AddFilter("ModelContextProtocol", LogLevel.Error);
        AddServices(builder.Services, options, newsroom, time ?? TimeProvider.System);
        var app = builder.Build();
        UseMiddleware(app, options);
        MapRoutes(app, newsroom, time ?? TimeProvider.System);
        return app;
    }

    private static void Configure(KestrelServerOptions kestrel, SiteOptions options)
    {
        kestrel.Listen(options.Address, options.Port);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        kestrel.Limits.MaxConcurrentConnections = 1000;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options, Newsroom newsroom, TimeProvider time)
    {
        services.AddSingleton(options).AddSingleton(newsroom).AddSingleton(time);
        services.AddSingleton(new TokenFile(options.Ledger, time)).AddSingleton<SignedIn>().AddSingleton<Locality>().AddSingleton<LedgerSize>();
        services.AddSingleton(_ => new ArticleIntake(new IntakeOptions { AllowPrivate = options.AllowPrivate }));
        services.AddSingleton<Incoming>().AddHostedService(provider => provider.GetRequiredService<Incoming>());
        if (newsroom.Webhooks is { } webhooks)
        {
            services.AddSingleton(webhooks).AddSingleton(new WebhookSecrets(options.Ledger)).AddHostedService<Courier>();
        }
        services.AddRoutingCore().AddProblemDetails().AddRazorComponents();
        services.AddOpenApi(ApiDocument, api => api.ShouldInclude = description => ("/" + description.RelativePath).StartsWith(ApiRoutes.Root, StringComparison.Ordinal));
        McpRoutes.AddServices(services, options, newsroom);
        services.AddAuthentication(TokenAuthentication.Name).AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(Policies.Writes, policy => policy.RequireAuthenticatedUser().RequireClaim(Policies.Writes));
        services.AddRateLimiter(limiter => Limits.Set(limiter, options));
        services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueLengthLimit) = (options.MaxBodyBytes, (int)Math.Min(int.MaxValue, options.MaxBodyBytes)));
        services.AddDataProtection().AddKeyManagementOptions(keys => keys.XmlRepository = new MemoryKeys());
        services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.SameSite, forms.Cookie.HttpOnly) = ("gainsay-form", SameSiteMode.Strict, true));
    }

    private static void UseMiddleware(WebApplication app, SiteOptions options)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = TellFailureAsync,
            // What the one who asks did wrong is for them to know, and fills no log.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => context.HttpContext.Response is { ContentType: null } response
            ? Problems.WriteAsync(context.HttpContext, response.StatusCode, SentenceOf(response.StatusCode))
            : Task.CompletedTask);
        app.UseOwnHost(options);
        app.UseETags();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    private static void MapRoutes(IEndpointRouteBuilder app, Newsroom newsroom, TimeProvider time)
    {
        AssetFiles.Map(app);
        FeedRoutes.Map(app, newsroom);
        ApiRoutes.Map(app, newsroom);
        McpRoutes.Map(app);
        app.MapOpenApi(ApiRoutes.Root + "/openapi.json").ExcludeFromDescription();
        var pages = app.MapGroup("").ExcludeFromDescription();
        FrontRoutes.Map(pages);
        ArticleRoutes.Map(pages);
        ActorRoutes.Map(pages);
        SearchRoutes.Map(pages);
        DayRoutes.Map(pages);
        AddRoutes.Map(pages);
        SignInRoutes.Map(pages);
        if (newsroom.Disputes is { } disputes)
        {
            DisputeRoutes.Map(pages, disputes);
            Disputes.MapRoutes.Map(pages, disputes, newsroom.Ledger, time);
        }
        if (newsroom.Check is { } check)
        {
            CheckRoutes.Map(pages, check);
        }
    }

    private static Task TellFailureAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, sentence) = error switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (413, SentenceOf(413)),
            BadHttpRequestException wrong => (wrong.StatusCode, SentenceOf(wrong.StatusCode)),
            InvalidDataException => (413, SentenceOf(413)),
            TokenFileException => (503, "The tokens cannot be read; who runs this site finds the reason in its log."),
            LedgerException => (503, "The ledger failed; who runs this site finds the reason in its log. Try again."),
            _ => (500, "Something failed here; it is in the log of this site."),
        };
        return Problems.WriteAsync(context, status, sentence);
    }

    private static string SentenceOf(int status) => status switch
    {
        400 => "The request is not whole, or the form was open for too long; load the page again.",
        404 => "There is nothing at this address.",
        405 => "This address is not asked in that way.",
        413 => "That is too large: a request may hold 32,000,000 bytes, a question of an agent 1,000,000.",
        415 => "The content is of a type that is not read here.",
        _ => "That did not work.",
    };
}
