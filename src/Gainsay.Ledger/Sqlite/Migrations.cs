using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Brings a file to the schema of this version, whatever version wrote it.</summary>
/// <remarks>The scripts in <c>Schema/</c> are numbered from 1 and never change once released; <c>user_version</c> says how many a file has had.
/// <c>application_id</c> marks a file as a ledger.</remarks>
internal static class Migrations
{
    /// <summary><c>Gain</c> in ASCII.</summary>
    public const int ApplicationId = 0x4761696E;

    /// <summary>Putting more statements than these in order takes longer than one likes to wait without a word.</summary>
    private const int Many = 50_000;

    /// <summary>The scripts' names, in order.</summary>
    public static readonly IReadOnlyList<string> Scripts = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static int Latest => Scripts.Count;

    /// <exception cref="LedgerException">The file is another program's database, or a newer version's ledger.</exception>
    public static void Apply(SqliteConnection connection, string path, Action<string>? tell)
    {
        if (IsLatest(connection, path))
        {
            return;
        }
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been first: what counts is the version inside the transaction.
        var version = Version(connection, path);
        if (version > 0 && version < Latest && connection.Number("SELECT count(*) FROM statements") is > 0 and var statements)
        {
            tell?.Invoke(FormattableString.Invariant(
                $"`{path}` was written by an older Gainsay: its {statements} statements are put in order for this one, once.{(statements > Many ? " That may take some minutes." : "")}"));
        }
        for (; version < Latest; version++)
        {
            connection.Run(Read(Scripts[version]));
        }
        connection.Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Latest};"));
        transaction.Commit();
    }

    // In one look: between two, another process that makes the file would have it be neither empty nor a ledger.
    private static bool IsLatest(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return Version(connection, path) == Latest;
    }

    private static int Version(SqliteConnection connection, string path)
    {
        var application = connection.Number("PRAGMA application_id");
        var version = (int)connection.Number("PRAGMA user_version")!.Value;
        if (application != ApplicationId && (application != 0 || connection.Number("SELECT count(*) FROM sqlite_schema") != 0))
        {
            throw new LedgerException($"`{path}` is not a ledger: it is the database of another program. Name another file.");
        }
        if (version > Latest)
        {
            throw new LedgerException(
                FormattableString.Invariant($"`{path}` was written by a newer Gainsay (schema {version}; this one knows {Latest}). Update Gainsay to open it."));
        }
        return version;
    }

    private static string Read(string script)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
