using System.Text;
using System.Text.Json;
using Gainsay.Desk;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Web.Adding;
using Gainsay.Web.Articles;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Api;

/// <summary>Reads an article that a program posts, and answers with what was found in it.</summary>
internal static class PostedArticle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<IResult> TakeInAsync(HttpContext context, Incoming incoming, Newsroom newsroom, CancellationToken cancellation)
    {
        var (submission, problem) = await SubmissionOfAsync(context.Request, cancellation);
        if (submission is null)
        {
            return Problems.BadRequest(problem!);
        }
        await foreach (var (result, taken) in incoming.ReadAsync(submission, cancellation))
        {
            return result is IntakeResult.Failed failed
                ? Problems.Of(StatusCodes.Status422UnprocessableEntity, failed.What)
                : Answer(taken!, newsroom.Ledger);
        }
        return Problems.Of(StatusCodes.Status422UnprocessableEntity, $"`{submission.Name}` holds no article.");
    }

    private static IResult Answer(TakenIn taken, ILedger ledger)
    {
        if (taken.Outcome == PutOutcome.Refused || ArticleRoutes.Found(ledger, taken.Article.Id) is not { } entry)
        {
            return Problems.Of(StatusCodes.Status410Gone, "This article was removed from the ledger, and is not taken in again.");
        }
        var name = taken.Outcome.ToString();
        var view = new TakenInView(char.ToLowerInvariant(name[0]) + name[1..], ArticleView.Of(entry), [.. ledger.Statements(entry.Id).Select(StatementView.Of)]);
        return taken.Outcome == PutOutcome.Unchanged ? TypedResults.Ok(view) : TypedResults.Created(ApiRoutes.Root + "/articles/" + entry.Id["sha256:".Length..], view);
    }

    private static async Task<(Submission? Submission, string? Problem)> SubmissionOfAsync(HttpRequest request, CancellationToken cancellation)
    {
        var type = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
        switch (type)
        {
            case "application/json":
                try
                {
                    return OfJson(await JsonSerializer.DeserializeAsync<ArticleRequest>(request.Body, Json, cancellation));
                }
                catch (JsonException error)
                {
                    return (null, $"The body is no JSON object of the shape that {ApiRoutes.Root}/openapi.json describes: {error.Message}");
                }
            case "text/plain" or "text/html":
                using (var bytes = new MemoryStream())
                {
                    await request.Body.CopyToAsync(bytes, cancellation);
                    return (new Submission.File(type == "text/html" ? "posted.html" : "posted.txt", bytes.ToArray()), null);
                }
            default:
                return (null, $"Found the content type `{request.ContentType}`; expected application/json, text/plain or text/html.");
        }
    }

    private static (Submission? Submission, string? Problem) OfJson(ArticleRequest? request) => request switch
    {
        { Text: { } text, Html: null } => AddRoutes.TextOf(text, request.Outlet, request.Title, request.Url, request.Published),
        { Html: { } html, Text: null, Url: null } => (new Submission.File("posted.html", Encoding.UTF8.GetBytes(html)), null),
        { Url: { } url, Text: null, Html: null } => Submission.OfAddress(url) is { } page ? (page, null) : (null, $"Found the address `{url}`; expected one such as https://example.org/news/1."),
        _ => (null, "Expected one of `text`, `html` and `url`."),
    };
}
