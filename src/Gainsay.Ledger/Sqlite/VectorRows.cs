using System.Runtime.InteropServices;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What candidates are found by, as rows: vectors in the order of their days, and the things that statements name.</summary>
internal static class VectorRows
{
    public static bool IsLinked(SqliteConnection connection, string articleId, string linker) => connection.Number(
        "SELECT 1 FROM linked_articles JOIN articles USING (article) WHERE id = $1 AND linker = $2", articleId, linker) is not null;

    public static long Revision(SqliteConnection connection) => connection.Number("SELECT revision FROM link_revision")!.Value;

    /// <summary>Makes whatever is drawn outside a transaction at this moment out of date.</summary>
    public static void Advance(SqliteConnection connection) => connection.Run("UPDATE link_revision SET revision = revision + 1");

    public static void Add(SqliteConnection connection, long article, LinkedArticle linked)
    {
        connection.Run("INSERT OR REPLACE INTO linked_articles (article, linker) VALUES ($1, $2)", article, linked.Linker);
        for (var place = 0; place < linked.Statements.Count; place++)
        {
            var statement = linked.Statements[place];
            var day = statement.Statement.Article.Day.DayNumber;
            var number = Linkable.NumberOf(statement.Statement.Key);
            connection.Run(
                "INSERT INTO vectors (day, number, key, article, place, embedder, vector, anchors) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                day,
                number,
                statement.Statement.Key,
                article,
                place,
                statement.Embedder,
                MemoryMarshal.AsBytes(statement.Vector.Span).ToArray(),
                string.Join('\n', statement.Anchors));
            foreach (var anchor in statement.Anchors)
            {
                connection.Run("INSERT OR IGNORE INTO anchors (anchor, day, number) VALUES ($1, $2, $3)", anchor, day, number);
            }
        }
    }

    public static void Remove(SqliteConnection connection, long article)
    {
        var rows = connection.Rows(
            "SELECT day, number, anchors FROM vectors WHERE article = $1", row => (Day: row.GetInt64(0), Number: row.GetInt64(1), Anchors: row.GetString(2)), article);
        foreach (var (day, number, anchors) in rows)
        {
            foreach (var anchor in anchors.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                connection.Run("DELETE FROM anchors WHERE anchor = $1 AND day = $2 AND number = $3", anchor, day, number);
            }
        }
        connection.Run("DELETE FROM vectors WHERE article = $1", article);
        connection.Run("DELETE FROM linked_articles WHERE article = $1", article);
    }
}
