using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>One SQLite file: its connections, its transactions, and its errors in words.</summary>
/// <remarks>
/// Write-ahead log, so that readers never wait for the writer; <c>synchronous = FULL</c>, so that a commit outlives a power cut
/// (with NORMAL the log could lose the last commits, and an article that was reported as read would be gone).
/// Writers of one process take turns at a lock; those of several at SQLite's, for as long as their patience lasts.
/// </remarks>
internal sealed class SqliteStore : IDisposable
{
    /// <summary>How long to wait for other processes by default.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private const int Busy = 5;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private readonly string path;
    private readonly int patienceSeconds;
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private readonly Lock writing = new();
    private volatile bool disposed;

    private SqliteStore(string path, TimeSpan patience) => (this.path, patienceSeconds) = (path, (int)patience.TotalSeconds);

    /// <param name="path">The file; made, with its folder, where there is none.</param>
    /// <param name="patience">How long to wait for other processes, in whole seconds; a minute when null.</param>
    /// <param name="tell">Gets a sentence before an older version's ledger is brought up to date; nobody gets it when null.</param>
    /// <exception cref="LedgerException">The file is not a ledger, comes from a newer version, or cannot be opened.</exception>
    public static SqliteStore Open(string path, TimeSpan? patience = null, Action<string>? tell = null)
    {
        var store = new SqliteStore(path, patience ?? Patience);
        try
        {
            store.Told(() =>
            {
                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }
                var connection = store.Rent();
                Migrations.Apply(connection, path, tell);
                connection.Run("PRAGMA journal_mode = WAL");
                store.idle.Add(connection);
                return 0;
            });
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Reads from one moment's state of the ledger.</summary>
    public T Read<T>(Func<SqliteConnection, T> ask) => InTransaction(ask, deferred: true);

    /// <summary>Writes all or nothing; durable on return.</summary>
    public T Write<T>(Func<SqliteConnection, T> change)
    {
        lock (writing)
        {
            return InTransaction(change, deferred: false);
        }
    }

    /// <summary>Rewrites the file without the bytes of what was deleted, and empties the log.</summary>
    /// <returns>False when somebody else kept the file busy.</returns>
    public bool Purge()
    {
        lock (writing)
        {
            return Told(() =>
            {
                var connection = Rent();
                try
                {
                    connection.Run("VACUUM");
                    return connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
                }
                catch (SqliteException error) when (error.SqliteErrorCode == Busy)
                {
                    return false;
                }
                finally
                {
                    Return(connection);
                }
            });
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private T InTransaction<T>(Func<SqliteConnection, T> work, bool deferred) => Told(() =>
    {
        var connection = Rent();
        try
        {
            using var transaction = connection.BeginTransaction(deferred);
            var result = work(connection);
            transaction.Commit();
            return result;
        }
        finally
        {
            Return(connection);
        }
    });

    private SqliteConnection Rent()
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteLedger));
        if (idle.TryTake(out var known))
        {
            return known;
        }
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, patienceSeconds),
        }.ToString());
        try
        {
            connection.Open();
            connection.Run(FormattableString.Invariant(
                $"PRAGMA busy_timeout = {patienceSeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Return(SqliteConnection connection)
    {
        idle.Add(connection);
        if (disposed)
        {
            Dispose();
        }
    }

    // SQLite's errors, and those of making the folder, as sentences for a user.
    private T Told<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw new LedgerException(
                error.SqliteErrorCode switch
                {
                    NotADatabase => $"`{path}` is not a ledger: it is no SQLite file. Name another file.",
                    CannotOpen => $"The ledger `{path}` cannot be opened: it is a folder, or may not be read and written here.",
                    Busy => FormattableString.Invariant($"The ledger `{path}` was kept busy by another program for {patienceSeconds} seconds. Try again."),
                    Corrupt => $"The ledger `{path}` is damaged ({error.Message}). Restore it from a copy, or read the articles again into a new one.",
                    _ => $"The ledger `{path}` failed: {error.Message}",
                },
                error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"The ledger `{path}` cannot be opened: {error.Message}", error);
        }
    }
}
