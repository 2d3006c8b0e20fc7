using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>The commands of one connection, kept so that SQLite does not compile the same words again and again: an article takes hundreds of short ones.</summary>
/// <remarks>A connection is used by one thread at a time. A command that is out is not given out again, so that a row's work may ask the same question.
/// Commands without values are those that are run once, and are not kept.</remarks>
internal sealed class PreparedCommands
{
    private const int MostKept = 256;

    private static readonly ConditionalWeakTable<SqliteConnection, PreparedCommands> OfConnections = [];

    private readonly Dictionary<string, Stack<SqliteCommand>> kept = new(StringComparer.Ordinal);

    /// <summary>A command with its values, to be disposed of after use.</summary>
    public static Taken Take(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var home = values.IsEmpty ? null : OfConnections.GetOrCreateValue(connection).HomeOf(sql);
        var command = connection.CreateCommand();
        if (home is not null && home.TryPop(out var known))
        {
            // A fresh command knows which transaction is running, and a kept one does not.
            known.Transaction = command.Transaction;
            command.Dispose();
            for (var i = 0; i < values.Length; i++)
            {
                known.Parameters[i].Value = values[i] ?? DBNull.Value;
            }
            return new Taken(known, home);
        }
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(FormattableString.Invariant($"${i + 1}"), values[i] ?? DBNull.Value);
        }
        return new Taken(command, home);
    }

    private Stack<SqliteCommand>? HomeOf(string sql)
    {
        if (!kept.TryGetValue(sql, out var home) && kept.Count < MostKept)
        {
            kept[sql] = home = new Stack<SqliteCommand>();
        }
        return home;
    }

    /// <summary>A command that is in use.</summary>
    internal readonly struct Taken(SqliteCommand command, Stack<SqliteCommand>? home) : IDisposable
    {
        public SqliteCommand Command => command;

        public void Dispose()
        {
            if (home is null)
            {
                command.Dispose();
                return;
            }
            foreach (SqliteParameter parameter in command.Parameters)
            {
                parameter.Value = DBNull.Value;
            }
            command.Transaction = null;
            home.Push(command);
        }
    }
}
