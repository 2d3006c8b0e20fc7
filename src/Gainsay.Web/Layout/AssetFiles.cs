using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Gainsay.Web.Layout;

/// <summary>Style sheet, script and icon: embedded in the program, served under names that change with their content, so that a browser keeps them for good.</summary>
internal sealed class AssetFiles
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["site.css"] = "text/css; charset=utf-8",
        ["site.js"] = "text/javascript; charset=utf-8",
        ["icon.svg"] = "image/svg+xml",
    };

    private static readonly Dictionary<string, AssetFiles> ByName = Types.Keys.ToDictionary(name => name, Load);

    private readonly byte[] bytes;
    private readonly string tag;

    private AssetFiles(byte[] bytes) => (this.bytes, tag) = (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);

    /// <summary>The address of an asset, e.g. <c>/assets/site.css?v=3f9c2a718b04</c>.</summary>
    public static string Address(string name) => $"/assets/{name}?v={ByName[name].tag}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{name}", IResult (string name, HttpContext context) =>
    {
        if (!ByName.TryGetValue(name, out var asset))
        {
            return Show.NotFound("There is no such file.");
        }
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.tag ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.bytes, Types[name], entityTag: new EntityTagHeaderValue($"\"{asset.tag}\""));
    }).ExcludeFromDescription();

    private static AssetFiles Load(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly was built without {name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new AssetFiles(bytes.ToArray());
    }
}
