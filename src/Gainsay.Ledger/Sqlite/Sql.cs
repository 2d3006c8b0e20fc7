using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>SQL statements in one line each. Parameters are named in order <c>$1</c>, <c>$2</c> …; null is SQL's.</summary>
internal static class Sql
{
    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var prepared = PreparedCommands.Take(connection, sql, values);
        using var reader = prepared.Command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }
        return rows;
    }

    /// <summary>How many rows changed.</summary>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var prepared = PreparedCommands.Take(connection, sql, values);
        return prepared.Command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row as a number; null where there is no row, or it is null.</summary>
    public static long? Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var prepared = PreparedCommands.Take(connection, sql, values);
        return prepared.Command.ExecuteScalar() as long?;
    }

    /// <summary>The rowid that an <c>INSERT … RETURNING</c> gave.</summary>
    public static long Insert(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var prepared = PreparedCommands.Take(connection, sql, values);
        return (long)prepared.Command.ExecuteScalar()!;
    }

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static long? Number(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
