using Gainsay.Ledger;
using Gainsay.Web.Layout;
using Gainsay.Web.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Days;

/// <summary>How much was said on one day.</summary>
public sealed record DayCount(DateOnly Day, int Articles, int Statements);

/// <summary>What the time line shows.</summary>
/// <param name="Terms">What it is narrowed to.</param>
/// <param name="Days">The days that have articles, the earliest first.</param>
/// <param name="IsCut">Whether there are earlier articles that are not counted.</param>
public sealed record DaysModel(SearchTerms Terms, IReadOnlyList<DayCount> Days, bool IsCut);

/// <summary>The time line of statements per day.</summary>
internal static class DayRoutes
{
    private const int MostArticles = 2000;
    private const int MostDays = 120;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/days", IResult (HttpContext context, Newsroom newsroom, TimeProvider time) =>
    {
        var terms = SearchTerms.Of(context.Request.Query);
        if (terms.Problem is { } problem)
        {
            return Show.Sentence(StatusCodes.Status400BadRequest, problem);
        }
        var articles = newsroom.Ledger.Articles(terms.ArticleFilter(Cursor.Start(time)), MostArticles + 1);
        var days = articles.Take(MostArticles).GroupBy(article => article.Day)
            .Select(day => new DayCount(day.Key, day.Count(), day.Sum(article => article.Statements))).OrderByDescending(day => day.Day).ToList();
        return Show.Page<DaysPage>(new DaysModel(terms, [.. days.Take(MostDays).Reverse()], articles.Count > MostArticles || days.Count > MostDays));
    });
}
