using Gainsay.Ledger;
using Gainsay.Web.Layout;
using Gainsay.Web.Search;
using Gainsay.Web.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Articles;

/// <summary>What the list of articles shows.</summary>
public sealed record ArticlesModel(SearchTerms Terms, IReadOnlyList<ArticleEntry> Articles, string? Next);

/// <summary>The list of articles, an article, and the permanent address of a statement.</summary>
internal static class ArticleRoutes
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/articles", IResult (HttpContext context, Newsroom newsroom, TimeProvider time) =>
        {
            var terms = SearchTerms.Of(context.Request.Query);
            if (terms.Problem is { } problem)
            {
                return Show.Sentence(StatusCodes.Status400BadRequest, problem);
            }
            var cursor = terms.Cursor ?? Cursor.Start(time);
            var page = newsroom.Ledger.Articles(terms.ArticleFilter(cursor), PageSize + 1);
            var next = page.Count > PageSize ? terms.Address("/articles", cursor.After(PageSize)) : null;
            return Show.Page<ArticlesPage>(new ArticlesModel(terms, [.. page.Take(PageSize)], next));
        });
        routes.MapGet("/articles/{id}", IResult (string id, Newsroom newsroom) => Found(newsroom.Ledger, id) switch
        {
            { } entry when !Addresses.Of(entry).EndsWith("/" + id, StringComparison.Ordinal) => TypedResults.Redirect(Addresses.Of(entry)),
            { } entry when ArticleModel.Of(newsroom, entry) is { } model => Show.Page<ArticlePage>(model),
            _ => Show.NotFound("The ledger has no such article. It may have been removed."),
        });
        routes.MapGet("/statements/{key}", IResult (string key, Newsroom newsroom) => newsroom.Ledger.Statement(key) is { } found
            ? found.Stands ? TypedResults.Redirect(Addresses.Of(found.Statement)) : Show.Page<FormerStatementPage>(found.Statement)
            : Show.NotFound("The ledger never had such a statement, or its article was removed."));
    }

    /// <summary>The one article that the id, or its first digits, mean. URLs and inputs are no names here.</summary>
    internal static ArticleEntry? Found(ILedger ledger, string id)
    {
        var digits = id.StartsWith("sha256:", StringComparison.Ordinal) ? id["sha256:".Length..] : id;
        return digits.Length is >= 4 and <= 64 && digits.All(char.IsAsciiHexDigit) && ledger.Find(digits) is [var entry] ? entry : null;
    }
}
