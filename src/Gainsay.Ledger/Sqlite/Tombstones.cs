using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What stays of removed articles.</summary>
internal static class Tombstones
{
    public static Tombstone? Of(SqliteConnection connection, Article article) => connection
        .Rows(
            "SELECT article_id, text_id, reason, removed_at FROM tombstones WHERE article_id = $1 OR text_id = $2 ORDER BY article_id <> $1, removed_at, article_id LIMIT 1",
            row => new Tombstone(row.GetString(0), row.GetString(1), row.GetString(2), ArticleRows.Instant(row.GetString(3))),
            article.Id,
            article.TextId)
        .FirstOrDefault();

    public static void Add(SqliteConnection connection, Tombstone tombstone) => connection.Run(
        "INSERT INTO tombstones (article_id, text_id, reason, removed_at, purged) VALUES ($1, $2, $3, $4, 0)",
        tombstone.ArticleId,
        tombstone.TextId,
        tombstone.Reason,
        ArticleRows.Instant(tombstone.When));

    /// <summary>The ids of removed articles whose words may still be in the file.</summary>
    public static IReadOnlyList<string> Unpurged(SqliteConnection connection) =>
        connection.Rows("SELECT article_id FROM tombstones WHERE purged = 0", row => row.GetString(0));

    public static int MarkPurged(SqliteConnection connection, IReadOnlyList<string> articleIds) =>
        articleIds.Sum(id => connection.Run("UPDATE tombstones SET purged = 1 WHERE article_id = $1", id));
}
