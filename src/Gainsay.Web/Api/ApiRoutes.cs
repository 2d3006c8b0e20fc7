using Gainsay.Exchange;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Web.Access;
using Gainsay.Web.Articles;
using Gainsay.Web.Disputes;
using Gainsay.Web.Layout;
using Gainsay.Web.Safety;
using Gainsay.Web.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Api;

/// <summary>The door for programs: <c>/api/v1</c>. Reading is free; writing needs a token.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";
    private const int UsualLimit = 20;
    private const int MostItems = 200;

    /// <summary>Whether the API answers at the path.</summary>
    public static bool Serve(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void Map(IEndpointRouteBuilder routes, Newsroom newsroom)
    {
        routes.MapGet("/api", () => Show.Page<ReferencePage>(new object())).ExcludeFromDescription();
        var api = routes.MapGroup(Root).DisableAntiforgery().AddEndpointFilter(WrongTokens.Refuse);
        MapArticles(api.MapGroup("/articles").WithTags("Articles"));
        MapStatements(api.MapGroup("").WithTags("Statements"));
        if (newsroom.Disputes is { } disputes)
        {
            MapDisputes(api.MapGroup("").WithTags("Disputes"), disputes);
        }
    }

    private static void MapArticles(RouteGroupBuilder articles)
    {
        articles.MapGet("", IResult ([AsParameters] ListQuery query, HttpContext context, Newsroom newsroom, TimeProvider time) =>
                Listed(context, query.Limit, time, (terms, cursor, count) => newsroom.Ledger.Articles(terms.ArticleFilter(cursor), count), ArticleView.Of))
            .WithSummary("Lists articles, the latest first.").Produces<PageView<ArticleView>>().ProducesProblem(StatusCodes.Status400BadRequest);
        articles.MapGet("/{id}", IResult (string id, Newsroom newsroom, SiteOptions options) => (ArticleRoutes.Found(newsroom.Ledger, id), options.Excerpts) switch
        {
            (null, _) => Problems.NotFound($"The ledger has no article `{id}`."),
            ({ } entry, true) => TypedResults.Ok(ArticleView.Of(entry)),
            ({ } entry, false) => newsroom.Ledger.Reading(entry.Id) is { } reading ? TypedResults.Bytes(ContractJson.LineOf(reading), "application/json") : Problems.NotFound($"The ledger has no article `{id}`."),
        }).WithSummary("One article as read: the JSON contract, version 1. Where only excerpts are served, without its text.").Produces(200, contentType: "application/json").ProducesProblem(404);
        articles.MapGet("/{id}/statements", IResult (string id, Newsroom newsroom) => ArticleRoutes.Found(newsroom.Ledger, id) is { } entry
            ? TypedResults.Ok(new PageView<StatementView>([.. newsroom.Ledger.Statements(entry.Id).Select(StatementView.Of)], null))
            : Problems.NotFound($"The ledger has no article `{id}`.")).WithSummary("All statements of one article, in text order.").Produces<PageView<StatementView>>().ProducesProblem(404);
        articles.MapPost("", PostedArticle.TakeInAsync).WithSummary("Reads an article and keeps it: JSON with text, html or url; or the text or page itself as text/plain or text/html.")
            .Accepts<ArticleRequest>("application/json", "text/plain", "text/html")
            .Produces<TakenInView>(201).Produces<TakenInView>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(410).ProducesProblem(413).ProducesProblem(422)
            .RequireAuthorization(Policies.Writes).RequireRateLimiting(Limits.Writing);
    }

    private static void MapStatements(RouteGroupBuilder api)
    {
        api.MapGet("/search", IResult ([AsParameters] ListQuery query, HttpContext context, Newsroom newsroom, TimeProvider time, SiteOptions options) =>
                Listed(context, query.Limit, time, (terms, cursor, count) => newsroom.Ledger.Search(terms.StatementQuery(cursor), count),
                    hit => new HitView(StatementView.Of(hit.Statement), options.Excerpts ? null : hit.PassageText)))
            .WithSummary("Statements that fit, each in its passage; without words, the latest first.").Produces<PageView<HitView>>().ProducesProblem(400);
        api.MapGet("/statements/{key}", IResult (string key, Newsroom newsroom) => newsroom.Ledger.Statement(key) is { } found
                ? TypedResults.Ok(new StatementByKeyView(StatementView.Of(found.Statement), found.Moved, found.Stands))
                : Problems.NotFound($"The ledger never had a statement `{key}`, or its article was removed."))
            .WithSummary("The statement that a key means, also where a newer reading moved it.").Produces<StatementByKeyView>().ProducesProblem(404);
        api.MapGet("/actors", IResult (string? name, int? limit, Newsroom newsroom) =>
            {
                if (string.IsNullOrWhiteSpace(name) || LimitOf(limit) is not { } count)
                {
                    return Problems.BadRequest($"Expected `name`, and a `limit` from 1 to {MostItems}.");
                }
                var answer = newsroom.Ledger.ActorNamed(name, count);
                return answer.Actor is not null ? TypedResults.Ok(ActorView.Of(answer))
                    : answer.Several.Count > 0 ? Problems.BadRequest($"`{name}` may mean {answer.Several.Count} actors; give the id of one as `name`: {string.Join(", ", answer.Several.Select(one => $"{one.Id} ({one.Articles} articles)"))}.")
                    : Problems.NotFound($"Nobody is known here by the name `{name}`." + (answer.Near.Count > 0 ? $" Near: {string.Join(", ", answer.Near)}." : ""));
            }).WithTags("Actors").WithSummary("An actor, by a filing name, an alias or an id: names, and what it says, the latest first.").Produces<ActorView>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/counts", (Newsroom newsroom) => TypedResults.Ok(newsroom.Ledger.Counts())).WithTags("Ledger").WithSummary("How much the ledger holds.");
    }

    private static void MapDisputes(RouteGroupBuilder api, IDisputes disputes)
    {
        api.MapGet("/disputes", IResult (string? actor, string? outlet, string? since, string? state, string? cursor, int? limit, HttpContext context, TimeProvider time) =>
                Listed(context, limit, time, (terms, at, count) => disputes.Disputes(DisputeRoutes.FilterOf(terms, state) with { Skip = at.Skip }, count), DisputeView.Of)).WithSummary("Disputes, those with the latest statement first; state is open or answered.").Produces<PageView<DisputeView>>().ProducesProblem(400);
        api.MapGet("/disputes/{id}", IResult (string id) => disputes.Dispute(id) is { Dispute: var dispute } ? TypedResults.Ok(DisputeView.Of(dispute)) : Problems.NotFound($"There is no dispute `{id}`."))
            .WithSummary("A dispute, also by an id that it had before.").Produces<DisputeView>().ProducesProblem(404);
        api.MapGet("/statements/{key}/voices", IResult (string key) => disputes.Voices(key) is { } voices ? TypedResults.Ok(VoicesView.Of(voices)) : Problems.NotFound($"The ledger never had a statement `{key}`."))
            .WithSummary("Who says what this statement says, each independent origin once.").Produces<VoicesView>().ProducesProblem(404);
        api.MapGet("/statements/{key}/links", (string key, bool? possible) =>
            TypedResults.Ok(new PageView<LinkView>([.. disputes.Links(new LinkFilter { Statement = key, Possible = possible ?? false }, MostItems).Select(LinkView.Of)], null)))
            .WithSummary("What answers a statement, and what it answers.");
        api.MapPost("/links/decisions", IResult (LinkDecisionRequest request, HttpContext context, Newsroom newsroom) =>
                LinkDecision.Keep(newsroom, request.From, request.To, request.Decision, context.Person()) is ({ } correction, _)
                    ? TypedResults.Ok(new CorrectionView(correction.Number, correction.Person, correction.When))
                    : Problems.BadRequest("Expected the keys of two linked statements, and the decision `confirm` or `reject`."))
            .WithSummary("Confirms or rejects a link; the decision carries the name of the token's person.").Produces<CorrectionView>().ProducesProblem(400).ProducesProblem(401)
            .RequireAuthorization(Policies.Writes).RequireRateLimiting(Limits.Writing);
    }

    private static IResult Listed<TItem, TView>(
        HttpContext context, int? limit, TimeProvider time, Func<SearchTerms, Cursor, int, IReadOnlyList<TItem>> ask, Func<TItem, TView> view)
    {
        var terms = SearchTerms.Of(context.Request.Query);
        if (terms.Problem is { } problem)
        {
            return Problems.BadRequest(problem);
        }
        if (LimitOf(limit) is not { } count)
        {
            return Problems.BadRequest($"`limit`: expected a number from 1 to {MostItems}.");
        }
        var cursor = terms.Cursor ?? Cursor.Start(time);
        var items = ask(terms, cursor, count + 1);
        return TypedResults.Ok(new PageView<TView>([.. items.Take(count).Select(view)], items.Count > count ? cursor.After(count).ToString() : null));
    }

    private static int? LimitOf(int? limit) => limit switch
    {
        null => UsualLimit,
        >= 1 and <= MostItems => limit,
        _ => null,
    };
}

/// <summary>What narrows a list, as parameters of the address.</summary>
/// <param name="Q">Words, in any form; <c>"in quotation marks"</c> for a phrase.</param>
/// <param name="Actor">Statements only: words of a name of the one who says it.</param>
/// <param name="Attitude">Statements only: asserts, denies, doubts, concedes, declines, intends or asks.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Since">The first day, e.g. 2026-03-09.</param>
/// <param name="Until">The last day.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">How many, 1 to 200; 20 where none is given.</param>
internal sealed record ListQuery(
    [FromQuery(Name = "q")] string? Q,
    [FromQuery(Name = "actor")] string? Actor,
    [FromQuery(Name = "attitude")] string? Attitude,
    [FromQuery(Name = "outlet")] string? Outlet,
    [FromQuery(Name = "since")] string? Since,
    [FromQuery(Name = "until")] string? Until,
    [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limit")] int? Limit);
