using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Statements as rows: what search and permanent links need of them. Everything else is in the reading.</summary>
internal static class StatementRows
{
    public static string Name(Attitude attitude) => attitude.ToString().ToLowerInvariant();

    /// <summary>The keys, present or former, that begin so, in their order.</summary>
    public static List<string> Keys(SqliteConnection connection, string beginning, int limit) => connection.Rows(
        """
        SELECT key FROM statements WHERE key >= $1 AND key < $2 UNION SELECT key FROM former_keys WHERE key >= $1 AND key < $2 ORDER BY key LIMIT $3
        """,
        row => row.GetString(0),
        beginning,
        beginning + "g",
        limit);

    /// <summary>Where a statement's words stand: source, cue and content in text order, overlapping stretches as one.</summary>
    public static IReadOnlyList<TextSpan> Stretches(Statement statement)
    {
        var stretches = new List<TextSpan>();
        foreach (var span in statement.Source.Concat(statement.Cue).Concat(statement.Content).Order())
        {
            if (stretches.Count > 0 && span.Start < stretches[^1].End)
            {
                stretches[^1] = stretches[^1].Cover(span);
            }
            else
            {
                stretches.Add(span);
            }
        }
        return stretches;
    }

    /// <summary>Makes the statements of a reading the ones that stand for its article.</summary>
    public static void Index(SqliteConnection connection, long article, ArticleReading reading, IReadOnlyList<Statement> statements)
    {
        var number = statements.Count == 0 ? 0 : StatementNumbers.Next(connection, statements[0].Article.Day, statements.Count);
        for (var place = 0; place < statements.Count; place++)
        {
            Add(connection, article, reading, statements[place], place, number - place);
        }
        for (var i = 0; i < reading.Actors.Count; i++)
        {
            var actor = reading.Actors[i];
            AddName(connection, article, i, actor.Name, filing: 1);
            foreach (var alias in actor.Aliases)
            {
                AddName(connection, article, i, alias, filing: 0);
            }
        }
        AppearanceRows.Add(connection, article, reading);
        connection.Run(
            "INSERT INTO statement_words (rowid, actors, claim, words, attitude) SELECT statement, actors, claim, words, attitude FROM statements WHERE article = $1 ORDER BY statement", article);
    }

    public static void Unindex(SqliteConnection connection, long article)
    {
        connection.Run(
            """
            INSERT INTO statement_words (statement_words, rowid, actors, claim, words, attitude)
            SELECT 'delete', statement, actors, claim, words, attitude FROM statements WHERE article = $1
            """,
            article);
        AppearanceRows.Remove(connection, article);
        connection.Run("DELETE FROM statement_actors WHERE article = $1", article);
        connection.Run("DELETE FROM actor_names WHERE article = $1", article);
        connection.Run("DELETE FROM statements WHERE article = $1", article);
    }

    /// <summary>Keeps the old statements' keys alive: as redirects where the new statements have them in another place, and otherwise as what the old reading said.</summary>
    /// <param name="connection">Inside the transaction that supersedes.</param>
    /// <param name="oldArticle">The article of the old statements.</param>
    /// <param name="old">The old statements, with the row of their reading.</param>
    /// <param name="moves">From <see cref="KeyMoves"/>.</param>
    /// <param name="fresh">The statements that now stand.</param>
    public static void Redirect(
        SqliteConnection connection,
        long oldArticle,
        (IReadOnlyList<Statement> Statements, long Reading) old,
        IReadOnlyDictionary<string, string?> moves,
        IReadOnlyList<Statement> fresh)
    {
        for (var place = 0; place < old.Statements.Count; place++)
        {
            var key = old.Statements[place].Key;
            if (moves.TryGetValue(key, out var movedTo))
            {
                object? reading = movedTo is null ? old.Reading : null;
                object? lastPlace = movedTo is null ? place : null;
                connection.Run(
                    "UPDATE former_keys SET moved_to = $2, reading = $3, place = $4 WHERE moved_to = $1", key, movedTo, reading, lastPlace);
                connection.Run(
                    "INSERT OR REPLACE INTO former_keys (key, article, moved_to, reading, place) VALUES ($1, $2, $3, $4, $5)",
                    key,
                    oldArticle,
                    movedTo,
                    reading,
                    lastPlace);
            }
        }
        foreach (var statement in fresh)
        {
            connection.Run("DELETE FROM former_keys WHERE key = $1", statement.Key);
        }
    }

    private static void Add(SqliteConnection connection, long article, ArticleReading reading, Statement statement, int place, long number)
    {
        var actors = StatementList.ActorsOf(reading, statement.Attribution);
        connection.Run(
            "INSERT INTO statements (statement, key, article, place, attitude, actors, claim, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            number,
            statement.Key,
            article,
            place,
            Name(statement.Attitude),
            string.Join('\n', actors.Select(actor => reading.Actors[actor]).SelectMany(actor => actor.Aliases.Prepend(actor.Name))),
            statement.Claim ?? "",
            string.Join('\n', Stretches(statement).Select(span => span.In(reading.Article.Text).ToString())));
        foreach (var actor in actors)
        {
            connection.Run("INSERT INTO statement_actors (statement, article, actor) VALUES ($1, $2, $3)", number, article, actor);
        }
    }

    private static void AddName(SqliteConnection connection, long article, int actor, string name, int filing) => connection.Run(
        "INSERT OR IGNORE INTO actor_names (article, actor, folded, name, filing) VALUES ($1, $2, $3, $4, $5)", article, actor, FoldedName.Of(name), name, filing);
}
