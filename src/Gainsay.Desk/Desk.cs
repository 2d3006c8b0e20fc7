using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;

namespace Gainsay.Desk;

/// <summary>Takes articles in: through the reader, into the ledger. The only way in.</summary>
/// <remarks>Reading and linking happen outside the ledger's transaction, and only where the ledger has no reading by this engine yet.
/// Safe for any number of threads where the reader is.</remarks>
/// <param name="read">The engine: the same article gives the same reading.</param>
/// <param name="engine">The engine's version, as its readings give it.</param>
/// <param name="ledger">The record; stays the caller's to dispose.</param>
/// <param name="linking">Draws links between statements as they come in. Null: none are drawn.</param>
public sealed class Desk(Func<Article, ArticleReading> read, string engine, ILedger ledger, Linking? linking = null)
{
    /// <summary>Takes one article in. When it returns, what it says is in the record for good.</summary>
    /// <exception cref="LedgerException">The ledger failed; nothing of the article was taken in.</exception>
    public TakenIn TakeIn(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (ledger.Removed(article) is not null)
        {
            return new TakenIn(article, PutOutcome.Refused, null);
        }
        if (ledger.Has(article.Id, engine) && ledger.Reading(article.Id) is { } known)
        {
            // The same article may come with other white space, and spans bind to the exact text.
            var reading = known.Article.Text == article.Text ? known with { Article = article } : read(article);
            if (linking?.Has(article.Id) == false)
            {
                linking.Put(known);
            }
            return new TakenIn(article, PutOutcome.Unchanged, reading) { Links = linking?.Within(reading) ?? [] };
        }
        var fresh = read(article);
        var (outcome, links) = linking?.Put(fresh) ?? (ledger.Put(fresh), []);
        return new TakenIn(article, outcome, outcome == PutOutcome.Refused ? null : fresh) { Links = links };
    }

    /// <summary>Takes many articles in with several at a time, and gives the outcomes in the order of the articles.</summary>
    /// <param name="articles">Asked for only as fast as they can be taken in, so that memory stays bounded.</param>
    /// <param name="jobs">How many at a time; at least 1.</param>
    /// <param name="cancellation">Stops between two articles; those taken in stay in.</param>
    public IAsyncEnumerable<TakenIn> TakeIn(IAsyncEnumerable<Article> articles, int jobs, CancellationToken cancellation = default) =>
        InOrder.Run(articles, TakeIn, jobs, cancellation);
}

/// <summary>What became of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Outcome">What changed in the ledger.</param>
/// <param name="Reading">What was read in it. Null only when it was refused.</param>
public sealed record TakenIn(Article Article, PutOutcome Outcome, ArticleReading? Reading)
{
    /// <summary>Links that are confident enough to be shown unasked, with an end in the article. Empty where none are drawn.</summary>
    public IReadOnlyList<DrawnLink> Links { get; init; } = [];
}
