using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;

namespace Gainsay.Desk.Links;

/// <summary>Takes readings into the ledger together with their links.</summary>
/// <remarks>Candidates are found and pairs are read outside the ledger's transaction. Where another article came in meanwhile, it is done again: within one
/// process they take turns, so that happens only where several processes write to one ledger.</remarks>
/// <param name="linker">Draws the links.</param>
/// <param name="ledger">Where candidates are found and links are kept.</param>
/// <param name="budget">How much is looked at for one article.</param>
public sealed class Linking(Linker linker, ILinkLedger ledger, CandidateBudget budget)
{
    private readonly Lock turn = new();

    /// <summary>Whether the article's standing reading has its links by this linker.</summary>
    public bool Has(string articleId) => ledger.IsLinked(articleId, linker.Version);

    /// <summary>The links within an article that are confident enough to be shown unasked. They depend on its reading alone.</summary>
    public IReadOnlyList<DrawnLink> Within(ArticleReading reading) =>
        LikelyOf(linker.Within(reading, linker.Prepare(ledger.StatementsOf(reading)), budget.Within));

    /// <summary>Draws a reading's links, and keeps both.</summary>
    /// <returns>What changed, and the same links as <see cref="Within"/>.</returns>
    public (PutOutcome Outcome, IReadOnlyList<DrawnLink> Within) Put(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var statements = linker.Prepare(ledger.StatementsOf(reading));
        var within = linker.Within(reading, statements, budget.Within);
        lock (turn)
        {
            while (true)
            {
                var revision = ledger.Revision;
                var candidates = ledger.Candidates(statements, budget);
                var across = linker.Across(statements, candidates);
                var stored = candidates.Select(candidate => candidate.Stored.Statement).DistinctBy(statement => statement.Key).ToDictionary(statement => statement.Key, StringComparer.Ordinal);
                var links = CarriedLinks.Of([.. statements.Select(statement => statement.Statement)], within, across, stored.GetValueOrDefault, ledger.AnswersWithin);
                var linked = new LinkedArticle(linker.Version, revision, statements, [.. within.Links, .. links], [.. within.Repeats, .. across.Repeats]);
                if (ledger.Put(reading, linked) is { } outcome)
                {
                    return (outcome, LikelyOf(within));
                }
            }
        }
    }

    private static IReadOnlyList<DrawnLink> LikelyOf(Drawn drawn) => [.. drawn.Links.Where(link => link.IsLikely)];
}
