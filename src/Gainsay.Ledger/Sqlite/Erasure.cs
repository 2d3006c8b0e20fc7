using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Takes an article out of every table. Runs inside one writing transaction; the file itself is purged after it.</summary>
/// <remarks>With the article go the copies of its text, and what other extractors made of the same page: they are the same words.
/// The search index is built anew, because its tree keeps first words of pages as signposts after the entries are gone.</remarks>
internal sealed class Erasure(SqliteConnection connection, string reason, DateTimeOffset now)
{
    private readonly HashSet<string> urls = new(StringComparer.Ordinal);

    /// <summary>Erases an article. A correction stays where it can: a merge moves to other mentions of the same actors, and a name that a person typed stays where another text has it,
    /// or no text ever had it.</summary>
    /// <returns>The ids that were erased, and those of other versions of their pages, which stay.</returns>
    public (IReadOnlyList<string> Removed, IReadOnlyList<string> OtherVersions) Run(string articleId)
    {
        var erased = Affected(articleId);
        if (erased.Count == 0)
        {
            return ([], []);
        }
        var named = ActorDecisions.NamesInTexts(connection);
        ActorDecisions.MoveAnchors(connection, [.. erased.Select(article => article.Row)]);
        foreach (var (row, id, textId) in erased)
        {
            Tombstones.Add(connection, new Tombstone(id, textId, reason, now));
            Forget(row);
        }
        connection.Run("DELETE FROM texts WHERE text NOT IN (SELECT text FROM readings)");
        connection.Run("DELETE FROM sources WHERE source NOT IN (SELECT source FROM articles WHERE source IS NOT NULL)");
        connection.Run("INSERT INTO text_words (text_words) VALUES ('rebuild')");
        connection.Run("INSERT INTO statement_words (statement_words) VALUES ('rebuild')");
        foreach (var (correction, _) in named.Where(held => !ActorDecisions.IsInTexts(connection, held.Name)))
        {
            CorrectionRows.Empty(connection, correction);
        }
        ActorDecisions.Apply(connection);
        return ([.. erased.Select(article => article.Id)], [.. urls.SelectMany(VersionsAt).Distinct().Order(StringComparer.Ordinal)]);
    }

    // The article itself comes first, the others by id.
    private List<(long Row, string Id, string TextId)> Affected(string articleId) => connection.Rows(
        """
        WITH RECURSIVE affected (article) AS (
            SELECT article FROM articles WHERE id = $1
            UNION
            SELECT other.article FROM affected JOIN articles one USING (article) JOIN articles other
                ON other.text_id = one.text_id OR other.superseded_by = one.article OR other.article = one.superseded_by)
        SELECT article, id, text_id FROM affected JOIN articles USING (article) ORDER BY id <> $1, id
        """,
        row => (row.GetInt64(0), row.GetString(1), row.GetString(2)),
        articleId);

    private void Forget(long row)
    {
        urls.UnionWith(connection.Rows("SELECT url FROM articles WHERE article = $1 AND url IS NOT NULL", found => found.GetString(0), row));
        LinkingIn.Unlink(connection, row);
        CorrectionRows.Erase(connection, row);
        AppearanceRows.Remove(connection, row);
        connection.Run("DELETE FROM statement_actors WHERE article = $1", row);
        connection.Run("DELETE FROM actor_names WHERE article = $1", row);
        connection.Run("DELETE FROM statements WHERE article = $1", row);
        connection.Run("DELETE FROM former_keys WHERE article = $1", row);
        connection.Run("UPDATE articles SET reading = NULL WHERE article = $1", row);
        connection.Run("DELETE FROM readings WHERE article = $1", row);
        connection.Run("UPDATE articles SET former = (SELECT gone.former FROM articles gone WHERE gone.article = $1) WHERE former = $1", row);
        connection.Run("DELETE FROM articles WHERE article = $1", row);
    }

    private List<string> VersionsAt(string url) => connection.Rows("SELECT id FROM articles WHERE url = $1", row => row.GetString(0), url);
}
