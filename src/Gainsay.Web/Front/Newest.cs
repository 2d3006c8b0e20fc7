using Gainsay.Ledger;
using Gainsay.Web.Statements;

namespace Gainsay.Web.Front;

/// <summary>Some of the statements of one of the newest articles.</summary>
/// <param name="Article">The article.</param>
/// <param name="Shown">Its first statements, in text order; at least one.</param>
/// <param name="More">How many others it has.</param>
public sealed record Newest(ArticleEntry Article, IReadOnlyList<Statement> Shown, int More)
{
    /// <summary>Of an article at first, so that one long article does not fill the page.</summary>
    private const int PerArticle = 2;

    /// <summary>The first statements of the newest articles: two of each, and more of the first articles where there are too few.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="most">How many statements in all; at least 1.</param>
    public static IReadOnlyList<Newest> Of(ILedger ledger, int most)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var articles = ledger.Articles(new ArticleFilter(), most * 2).Where(article => article.Statements > 0).ToList();
        var shares = Shares([.. articles.Select(article => article.Statements)], most);
        return [.. articles.Zip(shares).Where(pair => pair.Second > 0)
            .Select(pair => (Article: pair.First, Wanted: pair.Second, Said: ledger.Statements(pair.First.Id).Once().ToList()))
            .Select(found => new Newest(found.Article, [.. found.Said.Take(found.Wanted)], Math.Max(0, found.Said.Count - found.Wanted)))
            .Where(newest => newest.Shown.Count > 0)];
    }

    /// <summary>How many of each article are shown, where they have so many.</summary>
    internal static IReadOnlyList<int> Shares(IReadOnlyList<int> counts, int most)
    {
        var shares = new int[counts.Count];
        foreach (var limit in new[] { PerArticle, int.MaxValue })
        {
            for (var i = 0; i < counts.Count; i++)
            {
                var wanted = Math.Min(counts[i], limit) - shares[i];
                var given = Math.Min(wanted, most - shares.Sum());
                shares[i] += given;
            }
        }
        return shares;
    }
}
