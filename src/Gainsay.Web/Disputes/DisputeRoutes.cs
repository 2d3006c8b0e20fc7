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
public sealed record DisputesModel(DisputeFilter Filter, IReadOnlyList<Dispute> Disputes);

/// <summary>What a dispute's page shows.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Voices">Which of its statements only repeat another one.</param>
public sealed record DisputeModel(Dispute Dispute, Repeats Voices);

/// <summary>Disputes, and what a person decides about the links that make them.</summary>
internal static class DisputeRoutes
{
    private const int MostDisputes = 100;

    public static void Map(IEndpointRouteBuilder routes, IDisputes disputes)
    {
        routes.MapGet("/disputes", IResult (HttpContext context) =>
        {
            var terms = SearchTerms.Of(context.Request.Query);
            if (terms.Problem is { } problem)
            {
                return Show.Sentence(StatusCodes.Status400BadRequest, problem);
            }
            var filter = FilterOf(terms, context.Request.Query["state"]);
            return Show.Page<DisputesPage>(new DisputesModel(filter, disputes.Disputes(filter, MostDisputes)));
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
