using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Writes what linking made of an article. Runs inside one writing transaction.</summary>
internal static class LinkingIn
{
    /// <summary>Takes a reading in with its links.</summary>
    /// <returns>Null where another article came in since the links were drawn.</returns>
    public static PutOutcome? Run(SqliteConnection connection, ArticleReading reading, LinkedArticle linked, DateTimeOffset now)
    {
        if (VectorRows.Revision(connection) != linked.Revision)
        {
            return null;
        }
        var outcome = new TakingIn(connection, reading, now).Run();
        if (outcome != PutOutcome.Refused && ArticleRows.RowOf(connection, reading.Article.Id) is { } row && Stands(connection, row, linked))
        {
            var touched = Forget(connection, row);
            VectorRows.Add(connection, row, linked);
            LinkRows.Add(connection, linked);
            new DisputeRows(connection).Refresh(touched
                .Concat(linked.Links.SelectMany(link => new[] { link.From, link.To }))
                .Concat(linked.Repeats.SelectMany(repeat => new[] { repeat.From, repeat.To })));
            VectorRows.Advance(connection);
            if (LinkDecisionRows.AnyOn(connection, row))
            {
                LinkDecisionRows.Carry(connection);
            }
        }
        return outcome;
    }

    /// <summary>Takes an article's links away, because its statements go or are linked anew.</summary>
    /// <returns>The keys of the statements that had to do with them; their disputes are to be refreshed.</returns>
    public static IReadOnlySet<string> Forget(SqliteConnection connection, long article)
    {
        var touched = LinkRows.Remove(connection, article);
        VectorRows.Remove(connection, article);
        return touched;
    }

    /// <summary>As <see cref="Forget"/>, and refreshes the disputes at once.</summary>
    public static void Unlink(SqliteConnection connection, long article)
    {
        var touched = Forget(connection, article);
        if (touched.Count > 0)
        {
            new DisputeRows(connection).Refresh(touched);
            VectorRows.Advance(connection);
        }
    }

    // A better reading than the one that was linked may stand.
    private static bool Stands(SqliteConnection connection, long article, LinkedArticle linked) =>
        connection.Rows("SELECT key FROM statements WHERE article = $1 ORDER BY place", row => row.GetString(0), article)
            .SequenceEqual(linked.Statements.Select(statement => statement.Statement.Key));
}
