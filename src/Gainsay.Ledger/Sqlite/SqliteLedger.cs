using Gainsay.Reading;

namespace Gainsay.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file, with nothing to install.</summary>
public sealed class SqliteLedger : ILedger
{
    private SqliteLedger()
    {
    }

    /// <summary>Opens the ledger in a file, and makes the file and its folder where there are none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock for first-seen and removal times; the system's when null.</param>
    /// <exception cref="LedgerException">The file is not a ledger, comes from a newer version, or cannot be opened.</exception>
    public static SqliteLedger Open(string path, TimeProvider? time = null) => throw new NotSupportedException();

    public bool Has(string articleId, string engine) => throw new NotSupportedException();

    public PutOutcome Put(ArticleReading reading) => throw new NotSupportedException();

    public IReadOnlyList<ArticleEntry> Articles(ArticleFilter filter, int limit) => throw new NotSupportedException();

    public IReadOnlyList<ArticleEntry> Find(string handle) => throw new NotSupportedException();

    public ArticleReading? Reading(string articleId) => throw new NotSupportedException();

    public ReadOnlyMemory<byte>? SourceBytes(string articleId) => throw new NotSupportedException();

    public IReadOnlyList<Statement> Statements(string articleId) => throw new NotSupportedException();

    public StatementByKey? Statement(string key) => throw new NotSupportedException();

    public IReadOnlyList<StatementHit> Search(StatementQuery query, int limit) => throw new NotSupportedException();

    public ActorAnswer ActorNamed(string name, int limit) => throw new NotSupportedException();

    public Tombstone? Removed(Article article) => throw new NotSupportedException();

    public RemovalOutcome Remove(string articleId, string reason) => throw new NotSupportedException();

    public LedgerCounts Counts() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
