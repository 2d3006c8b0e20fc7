using Gainsay.Reading;

namespace Gainsay.Ledger.Links;

/// <summary>The ledger as whoever draws links needs it.</summary>
/// <remarks>Links are drawn outside the ledger's transaction, which is then short; if another article came in meanwhile, they are drawn again.</remarks>
public interface ILinkLedger
{
    /// <summary>Counts the changes to what candidates are found among.</summary>
    long Revision { get; }

    /// <summary>Whether the article's standing reading has been linked by this linker.</summary>
    bool IsLinked(string articleId, string linker);

    /// <summary>The statements of a reading as they would stand if it were put now, in its order.</summary>
    IReadOnlyList<Statement> StatementsOf(ArticleReading reading);

    /// <summary>Keys of statements, present or former, that begin with these digits, in their order.</summary>
    /// <param name="beginning">Lower-case hexadecimal digits.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<string> Keys(string beginning, int limit);

    /// <summary>Statements of other articles that may have to do with new ones, the nearest pairs first. Copies of the new article's id are left out.</summary>
    /// <param name="fresh">The statements of one article.</param>
    /// <param name="budget">How many.</param>
    IReadOnlyList<Candidate> Candidates(IReadOnlyList<Linkable> fresh, CandidateBudget budget);

    /// <summary>The links that deny or contradict, shown unasked, between statements and others of their own articles; by the statement's key, each in the order of their keys.</summary>
    /// <param name="statementKeys">The keys of the statements, as they stand. One without such links is missing in the answer.</param>
    ILookup<string, Link> AnswersWithin(IReadOnlyCollection<string> statementKeys);

    /// <summary>Takes a reading in together with its links, and brings disputes up to date; all in one short transaction.</summary>
    /// <returns>Null where <see cref="LinkedArticle.Revision"/> is no longer the ledger's, and nothing was changed.</returns>
    /// <remarks>A reading that the ledger has already is only linked.</remarks>
    PutOutcome? Put(ArticleReading reading, LinkedArticle linked);
}
