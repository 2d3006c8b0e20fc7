using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Web.Layout;
using Gainsay.Web.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Disputes;

/// <summary>What the map shows.</summary>
public sealed record MapModel(SearchTerms Terms, ActorMap Map);

/// <summary>The map of who disputes whom.</summary>
internal static class MapRoutes
{
    private const int MostLinks = 2000;

    public static void Map(IEndpointRouteBuilder routes, IDisputes disputes) => routes.MapGet("/map", IResult (HttpContext context) =>
    {
        var terms = SearchTerms.Of(context.Request.Query);
        return terms.Problem is { } problem
            ? Show.Sentence(StatusCodes.Status400BadRequest, problem)
            : Show.Page<MapPage>(new MapModel(terms, ActorMap.Of(disputes.Links(LinkFilter.Shown, MostLinks).Where(link => Fits(link, terms)))));
    });

    private static bool Fits(Link link, SearchTerms terms) =>
        (terms.Since is not { } since || link.From.Article.Day >= since)
        && (terms.Until is not { } until || link.From.Article.Day <= until)
        && (terms.Words is not { } word || (About(link.From, word) && About(link.To, word)));

    private static bool About(Statement statement, string word) =>
        statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase) || statement.ContentWords.Contains(word, StringComparison.OrdinalIgnoreCase);
}
