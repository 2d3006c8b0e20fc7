using Gainsay.Ledger;

namespace Gainsay.Exchange.Exporting;

/// <summary>Walks through a ledger of any size with the memory of one day's articles.</summary>
public static class LedgerArticles
{
    /// <summary>How many entries are asked for at a time. A day with more is asked for whole.</summary>
    private const int PageSize = 500;

    /// <summary>The articles with a statement that fits, the latest first; where nothing is asked of the statements, those without one too.</summary>
    /// <remarks>Read as they are asked for. An article that comes in or is removed meanwhile may be met or missed.</remarks>
    /// <exception cref="LedgerException">The store failed.</exception>
    public static IEnumerable<ExportedArticle> Of(ILedger ledger, StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(query);
        return Days(ledger, new ArticleFilter { Outlet = query.Outlet, Since = query.Since, Until = query.Until }, PageSize)
            .SelectMany(day => OfDay(ledger, query, day));
    }

    // The entries of one day after the other; a page ends within a day, whose entries then come again at the head of the next page.
    internal static IEnumerable<IReadOnlyList<ArticleEntry>> Days(ILedger ledger, ArticleFilter filter, int pageSize)
    {
        for (var (until, size) = (filter.Until, pageSize); ;)
        {
            var entries = ledger.Articles(filter with { Until = until }, size);
            var days = entries.GroupBy(entry => entry.Day).Select(day => (IReadOnlyList<ArticleEntry>)[.. day]).ToList();
            var isLast = entries.Count < size;
            foreach (var day in isLast ? days : days.SkipLast(1))
            {
                yield return day;
            }
            if (isLast)
            {
                yield break;
            }
            (until, size) = (days[^1][0].Day, days.Count == 1 ? checked(size * 2) : pageSize);
        }
    }

    private static IEnumerable<ExportedArticle> OfDay(ILedger ledger, StatementQuery query, IReadOnlyList<ArticleEntry> day)
    {
        var wanted = query is { Words: null, Actor: null, Attitude: null }
            ? null
            : ledger.Search(query with { Since = day[0].Day, Until = day[0].Day }, int.MaxValue).Select(hit => hit.Statement.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in wanted is { Count: 0 } ? [] : day)
        {
            if (ledger.Reading(entry.Id) is not { } reading)
            {
                continue;
            }
            var statements = ledger.Statements(entry.Id).Where(statement => wanted?.Contains(statement.Key) ?? true).ToList();
            if (wanted is null || statements.Count > 0)
            {
                yield return new ExportedArticle(entry, reading, statements);
            }
        }
    }
}
