using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file, with nothing to install. <c>docs/ledger.md</c> describes the file.</summary>
public sealed partial class SqliteLedger : ILedger
{
    private readonly SqliteStore store;
    private readonly TimeProvider time;

    private SqliteLedger(SqliteStore store, TimeProvider time) => (this.store, this.time) = (store, time);

    /// <summary>Opens the ledger in a file, and makes the file and its folder where there are none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock for first-seen and removal times; the system's when null.</param>
    /// <param name="tell">Gets a sentence before an older version's ledger is brought up to date, which may take minutes; nobody gets it when null.</param>
    /// <exception cref="LedgerException">The file is not a ledger, comes from a newer version, or cannot be opened.</exception>
    public static SqliteLedger Open(string path, TimeProvider? time = null, Action<string>? tell = null) => Open(path, time, null, tell);

    internal static SqliteLedger Open(string path, TimeProvider? time, TimeSpan? patience, Action<string>? tell = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var store = SqliteStore.Open(path, patience, tell);
        try
        {
            var ledger = new SqliteLedger(store, time ?? TimeProvider.System);
            ledger.FinishPurge();
            if (!store.Read(AppearanceRows.AreFresh))
            {
                store.Write(AppearanceRows.BringUpToDate);
            }
            return ledger;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public bool Has(string articleId, string engine) =>
        store.Read(connection => ReadingRows.HasThisOrBetter(connection, articleId, engine));

    public PutOutcome Put(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return store.Write(connection => new TakingIn(connection, reading, time.GetUtcNow()).Run());
    }

    public IReadOnlyList<PutOutcome> Put(IReadOnlyList<ArticleReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return store.Write(connection => readings.Select(reading => new TakingIn(connection, reading, time.GetUtcNow()).Run()).ToList());
    }

    public IReadOnlyList<ArticleEntry> Articles(ArticleFilter filter, int limit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => ArticleRows.Matching(connection, filter, limit));
    }

    public IReadOnlyList<ArticleEntry> Find(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return store.Read(connection => ArticleRows.Found(connection, handle));
    }

    public ArticleReading? Reading(string articleId) => store.Read(connection => ReadingRows.Standing(connection, articleId));

    public ReadOnlyMemory<byte>? SourceBytes(string articleId) => store.Read(connection => ReadingRows.SourceBytes(connection, articleId));

    public IReadOnlyList<Statement> Statements(string articleId) => store.Read<IReadOnlyList<Statement>>(connection =>
        ArticleRows.RowOf(connection, articleId) is { } row ? new StandingStatements(connection).All(row) : []);

    public StatementByKey? Statement(string key) => store.Read(connection => new StandingStatements(connection).ByKey(key));

    public IReadOnlyList<StatementHit> Search(StatementQuery query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new StatementSearch(connection).Run(query, limit));
    }

    public ActorAnswer ActorNamed(string name, int limit, Attitude? attitude = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new ActorSearch(connection).Run(name, limit, attitude));
    }

    public IReadOnlyList<LedgerActor> Actors(ActorFilter filter, int limit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => ActorRows.Matching(connection, filter, limit));
    }

    public IReadOnlyList<LedgerActor> ActorsCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return store.Read(connection => new ActorLookup(connection).Find(name).Actors);
    }

    public IReadOnlyList<string> ActorIds(string articleId) => store.Read(connection => ActorRows.IdsIn(connection, articleId));

    public IReadOnlyList<string> ActorIds(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return store.Read(connection => AppearanceRows.IdsOf(connection, reading));
    }

    public Anchor? MentionOf(string actorId, string? articleId = null) => store.Read(connection => ActorRows.MentionOf(connection, actorId, articleId));

    public Tombstone? Removed(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return store.Read(connection => Tombstones.Of(connection, article));
    }

    public RemovalOutcome Remove(string articleId, string reason)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentNullException.ThrowIfNull(reason);
        var (removed, otherVersions) = store.Write(connection => new Erasure(connection, reason, time.GetUtcNow()).Run(articleId));
        return new RemovalOutcome(removed, otherVersions, FinishPurge());
    }

    public Correction Correct(CorrectionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return store.Write(connection =>
        {
            var kept = CorrectionRows.Add(connection, draft, time.GetUtcNow());
            ApplyIfOfActors(connection, kept);
            ApplyIfOfLinks(connection, kept);
            return kept;
        });
    }

    public Correction? Undo(long number, string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return store.Write(connection =>
        {
            if (!CorrectionRows.Undo(connection, number, person, time.GetUtcNow()))
            {
                return null;
            }
            var undone = CorrectionRows.One(connection, number)!;
            ApplyIfOfActors(connection, undone);
            ApplyIfOfLinks(connection, undone);
            return undone;
        });
    }

    public IReadOnlyList<Correction> Corrections(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => CorrectionRows.Latest(connection, limit));
    }

    public long Withdrawals() => store.Read(connection =>
        connection.Number("SELECT (SELECT count(*) FROM tombstones) + (SELECT count(*) FROM corrections) + (SELECT count(*) FROM corrections WHERE undone_by IS NOT NULL)")!.Value);

    public LedgerCounts Counts() => store.Read(connection => new LedgerCounts(
        Count(connection, "articles WHERE superseded_by IS NULL"),
        Count(connection, "(SELECT DISTINCT text_id FROM articles WHERE superseded_by IS NULL)"),
        Count(connection, "(SELECT DISTINCT outlet FROM articles WHERE superseded_by IS NULL AND outlet IS NOT NULL)"),
        Count(connection, "readings"),
        Count(connection, "statements"),
        Count(connection, "(SELECT DISTINCT folded FROM actor_names WHERE filing = 1)"),
        Count(connection, "tombstones")));

    public void Dispose() => store.Dispose();

    private static void ApplyIfOfActors(SqliteConnection connection, Correction correction)
    {
        if (ActorDecisions.IsOfActors(correction))
        {
            ActorDecisions.Apply(connection);
        }
    }

    private static int Count(SqliteConnection connection, string what) => (int)connection.Number("SELECT count(*) FROM " + what)!.Value;

    // Also what an earlier removal left, because it was killed or the file was busy.
    private bool FinishPurge()
    {
        var unpurged = store.Read(Tombstones.Unpurged);
        if (unpurged.Count == 0)
        {
            return true;
        }
        if (!store.Purge())
        {
            return false;
        }
        store.Write(connection => Tombstones.MarkPurged(connection, unpurged));
        return true;
    }
}
