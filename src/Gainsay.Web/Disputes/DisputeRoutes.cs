using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Web.Access;
using Gainsay.Web.Layout;
using Gainsay.Web.Safety;
using Gainsay.Web.Search;
using Gainsay.Web.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Disputes;

/// <summary>What the list of disputes shows.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Disputes">Those of this page, the latest first.</param>
/// <param name="Older">Address of the next page; null where this is the last.</param>
public sealed record DisputesModel(DisputeFilter Filter, IReadOnlyList<Dispute> Disputes, string? Older);

/// <summary>What a dispute's page shows.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Voices">Which of its statements only repeat another one.</param>
public sealed record DisputeModel(Dispute Dispute, Repeats Voices);

/// <summary>Disputes, and what a person decides about the links that make them.</summary>
internal static class DisputeRoutes
{
    // To show a dispute, the readings of all its articles are unpacked.
    private const int OnAPage = 15;

    public static void Map(IEndpointRouteBuilder routes, IDisputes disputes)
    {
        routes.MapGet("/disputes", IResult (HttpContext context, TimeProvider time) =>
        {
            var terms = SearchTerms.Of(context.Request.Query);
            if (terms.Problem is { } problem)
            {
                return Show.Sentence(StatusCodes.Status400BadRequest, problem);
            }
            var cursor = terms.Cursor ?? Cursor.Start(time);
            var filter = FilterOf(terms, context.Request.Query["state"]) with { Skip = cursor.Skip };
            var found = disputes.Disputes(filter, OnAPage + 1);
            return Show.Page<DisputesPage>(new DisputesModel(filter, [.. found.Take(OnAPage)], found.Count > OnAPage ? PageAddress(context.Request.Query, cursor.After(OnAPage)) : null));
        });
        routes.MapGet("/disputes/{id}", IResult (string id) => disputes.Dispute(id) switch
        {
            null => Show.NotFound("There is no such dispute. A removed article or a rejected link may have ended it."),
            { Dispute: var dispute } when dispute.Id != id => TypedResults.Redirect(Addresses.Of(dispute)),
            { Dispute: var dispute } => Show.Page<DisputePage>(new DisputeModel(dispute, Repeats.Of(disputes, dispute.TimeLine))),
        });
        routes.MapPost("/links", IResult ([FromForm] string? from, [FromForm] string? to, [FromForm] string? decision, [FromForm] string? back, Newsroom newsroom, HttpContext context) =>
            LinkDecision.Keep(newsroom, from ?? "", to ?? "", decision ?? "", context.Person()) is (null, var problem)
                ? Show.Sentence(StatusCodes.Status400BadRequest, problem!)
                : Results.LocalRedirect(back is not null && back.StartsWith("/disputes/", StringComparison.Ordinal) && disputes.Dispute(back["/disputes/".Length..]) is not null ? back : "/disputes"))
            .RequireAuthorization(Policies.Writes).RequireRateLimiting(Limits.Writing);
    }

    private static string PageAddress(IQueryCollection query, Cursor next) =>
        "/disputes" + QueryString.Create(query.Where(term => term.Key != "cursor").Select(term => KeyValuePair.Create(term.Key, (string?)term.Value.ToString()))
            .Append(KeyValuePair.Create("cursor", (string?)next.ToString())));

    internal static DisputeFilter FilterOf(SearchTerms terms, string? state) => new()
    {
        Actor = terms.Actor,
        Outlet = terms.Outlet,
        Since = terms.Since,
        State = state switch
        {
            "open" => DisputeState.Open,
            "answered" => DisputeState.Answered,
            _ => null,
        },
    };
}
