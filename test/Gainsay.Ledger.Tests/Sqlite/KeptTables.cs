using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>Holds the kept counts of actors, and the kept parties of disputes, against a count of everything.</summary>
internal static class KeptTables
{
    private const string Wrong = """
        SELECT 'tally', * FROM (SELECT id, fact, a, b, n FROM actor_tally EXCEPT SELECT id, fact, a, b, count(*) FROM article_tally GROUP BY id, fact, a, b)
        UNION ALL SELECT 'count', * FROM (SELECT id, fact, a, b, count(*) FROM article_tally GROUP BY id, fact, a, b EXCEPT SELECT id, fact, a, b, n FROM actor_tally)
        UNION ALL SELECT 'day', id, day, article, '', 0 FROM (
            SELECT id, day, article FROM actor_days
            EXCEPT SELECT p.id, a.day, a.article FROM appearances p JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor JOIN articles a ON a.article = p.article)
        UNION ALL SELECT 'no day', id, day, article, '', 0 FROM (
            SELECT p.id, a.day, a.article FROM appearances p JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor JOIN articles a ON a.article = p.article
            EXCEPT SELECT id, day, article FROM actor_days)
        UNION ALL SELECT 'actor of a dispute', folded, last, dispute, '', 0 FROM (
            SELECT folded, last, dispute FROM dispute_actors EXCEPT SELECT folded, last, dispute FROM actors_in_disputes)
        UNION ALL SELECT 'no actor of a dispute', folded, last, dispute, '', 0 FROM (
            SELECT folded, last, dispute FROM actors_in_disputes EXCEPT SELECT folded, last, dispute FROM dispute_actors)
        UNION ALL SELECT 'outlet of a dispute', outlet, last, dispute, '', 0 FROM (
            SELECT lower(outlet) AS outlet, last, dispute FROM dispute_outlets EXCEPT SELECT lower(outlet), last, dispute FROM outlets_in_disputes)
        UNION ALL SELECT 'no outlet of a dispute', outlet, last, dispute, '', 0 FROM (
            SELECT lower(outlet) AS outlet, last, dispute FROM outlets_in_disputes EXCEPT SELECT lower(outlet), last, dispute FROM dispute_outlets)
        """;

    /// <summary>Fails where a kept count is not what the articles come to.</summary>
    public static void AssertRight(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Wrong;
        using var reader = command.ExecuteReader();
        var wrong = new List<string>();
        while (reader.Read())
        {
            wrong.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }
        Assert.Empty(wrong);
    }
}
