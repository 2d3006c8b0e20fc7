using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Keeps the counts of actors right while articles come and go, and while persons say who is who.</summary>
/// <remarks>What an article adds is what the view <c>article_tally</c> says of it. Whoever changes an article's appearances takes it out before, and puts it in after.</remarks>
internal static class ActorTally
{
    /// <summary>Counts an article in. Its appearances, names and statements must be there.</summary>
    public static void In(SqliteConnection connection, long article)
    {
        Change(connection, article, +1);
        connection.Run(
            """
            INSERT OR IGNORE INTO actor_days (id, day, article)
            SELECT p.id, a.day, a.article FROM articles a JOIN appearances p ON p.article = a.article
            WHERE a.article = $1 AND EXISTS (SELECT 1 FROM statement_actors x WHERE x.article = p.article AND x.actor = p.actor)
            """,
            article);
    }

    /// <summary>Counts an article out. Its appearances, names and statements must be there still.</summary>
    public static void Out(SqliteConnection connection, long article)
    {
        Change(connection, article, -1);
        connection.Run("DELETE FROM actor_tally WHERE id IN (SELECT id FROM appearances WHERE article = $1) AND n <= 0", article);
        connection.Run("DELETE FROM actor_days WHERE article = $1", article);
    }

    /// <summary>Forgets all counts.</summary>
    public static void Clear(SqliteConnection connection)
    {
        connection.Run("DELETE FROM actor_tally");
        connection.Run("DELETE FROM actor_days");
    }

    private static void Change(SqliteConnection connection, long article, int by) => connection.Run(
        """
        INSERT INTO actor_tally (id, fact, a, b, n)
        SELECT id, fact, a, b, $2 * count(*) FROM article_tally WHERE article = $1 GROUP BY id, fact, a, b
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """,
        article,
        by);
}
