using Gainsay.Exchange.Mcp;
using Gainsay.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gainsay.Web.Mcp;

/// <summary>The door for agents: the Model Context Protocol over HTTP (its Streamable HTTP transport) at <c>/mcp</c>, with the tools of <c>gainsay mcp</c>.</summary>
/// <remarks>Nothing is kept from one request to the next, so that questions cannot fill the memory, and a proxy may send them to any of several sites.</remarks>
internal static class McpRoutes
{
    public const string Root = "/mcp";

    /// <summary>How long a question may be, in bytes. The longest that makes sense is a few hundred.</summary>
    public const long MostBytes = 1_000_000;

    /// <summary>Whether the protocol answers at the path.</summary>
    public static bool Serve(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void AddServices(IServiceCollection services, SiteOptions options, Newsroom newsroom) => services
        .AddMcpServer(server => LedgerServer.Describe(server, newsroom.Ledger, newsroom.Disputes, options.Excerpts))
        .WithHttpTransport(transport => transport.Stateless = true);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGroup("").ExcludeFromDescription().AddEndpointFilter(WrongTokens.Refuse)
        .MapMcp(Root).WithMetadata(new SizeLimit(MostBytes)).DisableAntiforgery();

    private sealed record SizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
