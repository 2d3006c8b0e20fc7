using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;

namespace Gainsay.Ledger;

/// <summary>The record of who says what: readings go in, statements come out.</summary>
/// <remarks>
/// Append-only: a better engine's reading supersedes an older one and never erases it; only <see cref="Remove"/> erases.
/// Safe for any number of threads, and several processes may hold the same ledger open.
/// Everything that is written is durable when the call returns.
/// Every member throws <see cref="LedgerException"/> when the store itself fails.
/// </remarks>
public interface ILedger : IDisposable
{
    /// <summary>Whether the ledger holds a reading of the article by this engine, or by a better one.</summary>
    /// <param name="articleId">The whole <see cref="Article.Id"/>.</param>
    /// <param name="engine">The version of the engine, as in <see cref="ArticleReading.Engine"/>.</param>
    bool Has(string articleId, string engine);

    /// <summary>Takes a reading into the record, in one short transaction. Putting the same reading again changes nothing.</summary>
    PutOutcome Put(ArticleReading reading);

    /// <summary>Takes many readings in, in one transaction: all or none. For archives, where waiting for the disk at each article takes most of the time.</summary>
    IReadOnlyList<PutOutcome> Put(IReadOnlyList<ArticleReading> readings);

    /// <summary>The articles that fit, the latest first (by <see cref="ArticleEntry.Day"/>, then by id).</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<ArticleEntry> Articles(ArticleFilter filter, int limit);

    /// <summary>The article that a person means.</summary>
    /// <param name="handle">An article's id, with or without <c>sha256:</c>, or the first 4 or more digits of it; or a URL or an input exactly as it was read.</param>
    /// <returns>None, or one; more only where several ids begin with the digits. Of a URL or an input, the latest article that was read from it.</returns>
    IReadOnlyList<ArticleEntry> Find(string handle);

    /// <summary>The reading that stands: the best engine's. Null for an article that the ledger does not hold.</summary>
    /// <remarks>Its article comes without <see cref="Article.SourceBytes"/>; ask <see cref="SourceBytes"/> for them.</remarks>
    ArticleReading? Reading(string articleId);

    /// <summary>The publisher's bytes from which the article's text was taken. Null where none were kept.</summary>
    ReadOnlyMemory<byte>? SourceBytes(string articleId);

    /// <summary>The article's statements by the reading that stands, in text order. Empty for an article that the ledger does not hold.</summary>
    IReadOnlyList<Statement> Statements(string articleId);

    /// <summary>The statement that a permanent link means, also where a newer reading moved it.</summary>
    /// <returns>Null for a key that the ledger never gave, or whose article was removed.</returns>
    StatementByKey? Statement(string key);

    /// <summary>The statements that fit, the best match first; without words, the latest first.</summary>
    /// <param name="query">What to look for. No words, however odd, are an error.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<StatementHit> Search(StatementQuery query, int limit);

    /// <summary>What one actor says, over all articles, the latest first.</summary>
    /// <param name="name">A filing name, an alias, a surname that only one actor has, or the first 6 or more digits of an id; letter case and a leading "the" do not matter.</param>
    /// <param name="limit">At most so many statements; at least 1.</param>
    /// <param name="attitude">Which statements are wanted; what is counted is of all. Null: all.</param>
    ActorAnswer ActorNamed(string name, int limit, Attitude? attitude = null);

    /// <summary>The actors that fit, the most mentioned first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<LedgerActor> Actors(ActorFilter filter, int limit);

    /// <summary>The actors whom a name could mean, the most mentioned first; see <see cref="ActorNamed"/>.</summary>
    IReadOnlyList<LedgerActor> ActorsCalled(string name);

    /// <summary>Who the actors of an article's standing reading are across articles: ids, in the order of <see cref="ArticleReading.Actors"/>.
    /// Empty for an article that the ledger does not hold, or that a better extractor's text superseded.</summary>
    IReadOnlyList<string> ActorIds(string articleId);

    /// <summary>Who the actors of a reading would be if it were taken in now. Nothing is written.</summary>
    IReadOnlyList<string> ActorIds(ArticleReading reading);

    /// <summary>A mention of an actor, to anchor a correction to: the first one of an article, or of the earliest article.</summary>
    /// <param name="actorId">The whole id.</param>
    /// <param name="articleId">The whole id; null for any article.</param>
    /// <returns>Null where there is none.</returns>
    Anchor? MentionOf(string actorId, string? articleId = null);

    /// <summary>Whether an article may not come in, because it or its text was removed.</summary>
    /// <returns>The tombstone, or null for an article that may come in.</returns>
    Tombstone? Removed(Article article);

    /// <summary>Erases an article and every copy of its text, so that no word of it stays in the store, and keeps it from coming in again.</summary>
    /// <param name="articleId">The whole <see cref="Article.Id"/>.</param>
    /// <param name="reason">Why, in a person's words; kept in the tombstone, so it must quote nothing of the article.</param>
    RemovalOutcome Remove(string articleId, string reason);

    /// <summary>Keeps what a person decided. It is in force when this returns.</summary>
    /// <exception cref="ArgumentException">The draft has another number of anchors than its kind asks for, an anchor is no place in an article that the
    /// ledger holds, or the payload is no JSON object of the kind's shape.</exception>
    Correction Correct(CorrectionDraft draft);

    /// <summary>Takes a decision back. It stays in the log, with who took it back and when.</summary>
    /// <param name="number">Its <see cref="Correction.Number"/>.</param>
    /// <param name="person">Who takes it back.</param>
    /// <returns>The correction as it is now; null where there is no such correction in force.</returns>
    Correction? Undo(long number, string person);

    /// <summary>The corrections of every kind and state, the latest first.</summary>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<Correction> Corrections(int limit);

    /// <summary>A number that grows with each removal, and with each decision that a person makes or takes back. Who keeps an answer asks anew once it has grown.</summary>
    long Withdrawals();

    /// <summary>How much the ledger holds.</summary>
    LedgerCounts Counts();
}
