using Gainsay.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gainsay.Web.Api;

/// <summary>What went wrong, in a sentence: as <c>application/problem+json</c> (RFC 9457) for programs, as a page for people.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    public static ProblemHttpResult BadRequest(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    /// <summary>Answers with the sentence in the form that fits who asks.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }
        return ProgramPaths.Contain(context.Request.Path) ? Of(status, detail).ExecuteAsync(context) : Show.Sentence(status, detail).ExecuteAsync(context);
    }
}
