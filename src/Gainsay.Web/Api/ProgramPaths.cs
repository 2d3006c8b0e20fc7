using Gainsay.Web.Mcp;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Api;

/// <summary>Where programs ask and not people: there a failure is told as <c>application/problem+json</c>, and no cookie says who asks.</summary>
internal static class ProgramPaths
{
    public static bool Contain(PathString path) => ApiRoutes.Serve(path) || McpRoutes.Serve(path);
}
