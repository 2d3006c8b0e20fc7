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

/// <summary>The map of who disputes whom; of very many links a minute old at most.</summary>
internal static class MapRoutes
{
    private const int MostLinks = 2000;

    // For more than these, unpacking the statements at their ends takes longer than showing a page may.
    private const int FewLinks = 100;

    public static void Map(IEndpointRouteBuilder routes, IDisputes disputes, ILedger ledger, TimeProvider time)
    {
        var links = new KeptAnswer<IReadOnlyList<Link>>(time, ledger.Withdrawals, () => disputes.Links(LinkFilter.Shown, MostLinks), found => found.Count > FewLinks);
        routes.MapGet("/map", (HttpContext context) => Answer(context, links));
    }

    private static IResult Answer(HttpContext context, KeptAnswer<IReadOnlyList<Link>> links)
    {
        var terms = SearchTerms.Of(context.Request.Query);
        return terms.Problem is { } problem
            ? Show.Sentence(StatusCodes.Status400BadRequest, problem)
            : Show.Page<MapPage>(new MapModel(terms, ActorMap.Of(links.Now().Where(link => Fits(link, terms)))));
    }

    private static bool Fits(Link link, SearchTerms terms) =>
        (terms.Since is not { } since || link.From.Article.Day >= since)
        && (terms.Until is not { } until || link.From.Article.Day <= until)
        && (terms.Words is not { } word || (About(link.From, word) && About(link.To, word)));

    private static bool About(Statement statement, string word) =>
        statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase) || statement.ContentWords.Contains(word, StringComparison.OrdinalIgnoreCase);
}
