using System.Globalization;
using Gainsay.Intake.Files;
using Gainsay.Web.Access;
using Gainsay.Web.Layout;
using Gainsay.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Adding;

/// <summary>What the page for adding shows.</summary>
/// <param name="Problem">What was wrong with what was sent. Null: nothing.</param>
public sealed record AddModel(string? Problem);

/// <summary>Adding articles on the site: a pasted text, an address, files, or the samples.</summary>
internal static class AddRoutes
{
    private const int MostFiles = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/add", () => Show.Page<AddPage>(new AddModel(null))).RequireAuthorization(Policies.Writes);
        routes.MapGet("/add/{batch}", IResult (string batch, Incoming incoming) => incoming.Find(batch) is { } found
            ? Show.Page<BatchPage>(found)
            : Show.NotFound("Nothing is known of this batch any more. What was read is among the articles.")).RequireAuthorization(Policies.Writes);
        var posts = routes.MapGroup("").RequireAuthorization(Policies.Writes).RequireRateLimiting(Limits.Writing);
        posts.MapPost("/add/text", IResult (
                [FromForm] string? text, [FromForm] string? outlet, [FromForm] string? title, [FromForm] string? url, [FromForm] string? published, Incoming incoming) =>
            TextOf(text, outlet, title, url, published) switch
            {
                ({ } submission, _) => Enqueue(incoming, [submission]),
                (_, var problem) => Again(problem),
            });
        posts.MapPost("/add/address", IResult ([FromForm] string? address, Incoming incoming) => Submission.OfAddress(address) is { } page
            ? Enqueue(incoming, [page])
            : Again($"Found `{address}`; expected a web address such as https://example.org/news/1."));
        posts.MapPost("/add/files", async Task<IResult> (IFormFileCollection files, Incoming incoming, CancellationToken cancellation) =>
            files.Count is 0 or > MostFiles || files.All(file => file.Length == 0)
                ? Again($"Choose between 1 and {MostFiles} files: plain text, HTML pages, or JSON lines, gzipped or not.")
                : Enqueue(incoming, await LoadAsync(files, cancellation)));
        posts.MapPost("/samples", IResult ([FromForm(Name = "__RequestVerificationToken")] string? _, Incoming incoming, SiteOptions options) => SamplesOf(options) is { Count: > 0 } samples
            ? Enqueue(incoming, samples)
            : Show.NotFound("The samples did not come with this installation."));
    }

    /// <summary>A text as a submission, or what is wrong with what is said beside it.</summary>
    internal static (Submission? Submission, string? Problem) TextOf(string? text, string? outlet, string? title, string? url, string? published)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, "There is no text; expected the words of an article.");
        }
        if (Given(url) is { } address && Submission.OfAddress(address) is null)
        {
            return (null, $"Found the address `{address}`; expected one such as https://example.org/news/1.");
        }
        if (Given(published) is { } time && !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            return (null, $"Found `{time}` as the time of publication; expected a day such as 2026-03-09, or a time such as 2026-03-09T08:30:00Z.");
        }
        return (new Submission.Text(text, new KnownFacts { Outlet = Given(outlet), Title = Given(title), Url = Given(url), Published = Given(published) }), null);
    }

    private static string? Given(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static IReadOnlyList<Submission> SamplesOf(SiteOptions options) => options.Samples is { } folder && Directory.Exists(folder)
        ?
        [
            .. Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new Submission.File(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ]
        : [];

    private static async Task<IReadOnlyList<Submission>> LoadAsync(IFormFileCollection files, CancellationToken cancellation)
    {
        var loaded = new List<Submission>(files.Count);
        foreach (var file in files.Where(file => file.Length > 0))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            // A browser may send a path; only the name is the file's, and it names the input, never a place on this disk.
            loaded.Add(new Submission.File(Path.GetFileName(file.FileName.Replace('\\', '/')) is { Length: > 0 } name ? name : "file", bytes.ToArray()));
        }
        return loaded;
    }

    private static IResult Enqueue(Incoming incoming, IReadOnlyList<Submission> submissions) => incoming.Enqueue(submissions) is { } batch
        ? Results.LocalRedirect("/add/" + batch.Id)
        : Show.Sentence(StatusCodes.Status503ServiceUnavailable, "Too much is waiting to be read already; try again in a minute.");

    private static RazorComponentResult<AddPage> Again(string? problem) => Show.Page<AddPage>(new AddModel(problem), StatusCodes.Status400BadRequest);
}
