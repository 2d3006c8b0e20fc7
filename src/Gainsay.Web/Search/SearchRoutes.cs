using Gainsay.Ledger;
using Gainsay.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Search;

/// <summary>What the search page shows.</summary>
/// <param name="Terms">What was looked for.</param>
/// <param name="Hits">What fits, the best first.</param>
/// <param name="Next">The address of the next page. Null on the last.</param>
public sealed record SearchModel(SearchTerms Terms, IReadOnlyList<StatementHit> Hits, string? Next);

/// <summary>Search over words, actors, attitude, outlet and days.</summary>
internal static class SearchRoutes
{
    private const int PageSize = 25;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", IResult (HttpContext context, Newsroom newsroom, TimeProvider time) =>
    {
        var terms = SearchTerms.Of(context.Request.Query);
        if (terms.Problem is { } problem)
        {
            return Show.Sentence(StatusCodes.Status400BadRequest, problem);
        }
        var cursor = terms.Cursor ?? Cursor.Start(time);
        var hits = newsroom.Ledger.Search(terms.StatementQuery(cursor), PageSize + 1);
        var next = hits.Count > PageSize ? terms.Address("/search", cursor.After(PageSize)) : null;
        return Show.Page<SearchPage>(new SearchModel(terms, [.. hits.Take(PageSize)], next));
    });
}
