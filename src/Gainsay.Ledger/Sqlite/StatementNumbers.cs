using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>The numbers of statements, by which full-text search knows them: a later day has higher ones.</summary>
/// <remarks>So the index gives the latest of very many matches first. Within an article the numbers fall from its first statement to its last,
/// because the highest come first.</remarks>
internal static class StatementNumbers
{
    private const int CountBits = 28;

    /// <summary>The lowest number that a statement of the day may have.</summary>
    public static long First(DateOnly day) => (long)day.DayNumber << CountBits;

    /// <summary>The highest number that a statement of the day may have.</summary>
    public static long Last(DateOnly day) => First(day) + (1L << CountBits) - 1;

    /// <summary>The number of an article's first statement, of so many that come in now; the others have those below it, one after the other.</summary>
    public static long Next(SqliteConnection connection, DateOnly day, int count)
    {
        var before = connection.Number("SELECT max(statement) FROM statements WHERE statement BETWEEN $1 AND $2", First(day), Last(day)) ?? First(day);
        return before + count;
    }
}
