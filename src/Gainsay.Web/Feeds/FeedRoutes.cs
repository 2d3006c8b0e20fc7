using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Web.Api;
using Gainsay.Web.Search;
using Gainsay.Web.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Feeds;

/// <summary>Feeds of searches and of disputes: an address of the site with <c>/feeds</c> before it. Nothing is saved; the address is the saved search.</summary>
internal static class FeedRoutes
{
    private const int MostEntries = 50;

    public static void Map(IEndpointRouteBuilder routes, Newsroom newsroom)
    {
        var feeds = routes.MapGroup("/feeds").ExcludeFromDescription();
        feeds.MapGet("/search.atom", async Task<IResult> (HttpContext context, TimeProvider time) =>
        {
            var terms = SearchTerms.Of(context.Request.Query);
            return terms.Problem is { } problem
                ? Problems.BadRequest(problem)
                : await AtomFeed.Of(context, terms.Address("/feeds/search.atom"), terms.Title, terms.Address("/search"),
                    [.. newsroom.Ledger.Search(terms.StatementQuery(Cursor.Start(time)), MostEntries).Select(hit => EntryOf(hit.Statement))]);
        });
        if (newsroom.Disputes is not { } disputes)
        {
            return;
        }
        feeds.MapGet("/disputes.atom", (Delegate)((HttpContext context) =>
            AtomFeed.Of(context, "/feeds/disputes.atom", "Disputes", "/disputes", [.. disputes.Disputes(new DisputeFilter(), MostEntries).Select(EntryOf)])));
        feeds.MapGet("/disputes/{id}.atom", async Task<IResult> (string id, HttpContext context) => disputes.Dispute(id) is { Dispute: var dispute }
            ? await AtomFeed.Of(context, $"/feeds/disputes/{dispute.Id}.atom", dispute.Claim, Addresses.Of(dispute),
                [.. dispute.TimeLine.OrderByDescending(statement => statement.Article.FirstSeen).Take(MostEntries).Select(EntryOf)])
            : Problems.NotFound($"There is no dispute `{id}`."));
    }

    private static AtomEntry EntryOf(Statement statement) => new(
        Addresses.Permanent(statement),
        $"{Wording.Who(statement)} {Wording.Word(statement.Attitude)} – {Wording.Outlet(statement.Article)}, {Wording.Published(statement.Article)}",
        statement.ContentWords,
        [Wording.Who(statement)],
        statement.Article.FirstSeen);

    private static AtomEntry EntryOf(Dispute dispute) => new(
        Addresses.Of(dispute),
        dispute.Claim,
        string.Join("\n\n", dispute.Sides.Select(side => $"{string.Join("; ", side.Actors)} ({Wording.Stance(side.Stance)}): {Wording.Quoted(side.Statements[0].ContentWords)}")),
        [.. dispute.Sides.SelectMany(side => side.Actors).Distinct()],
        dispute.TimeLine.Max(statement => statement.Article.FirstSeen));
}
