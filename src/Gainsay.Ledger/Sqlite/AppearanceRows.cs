using Gainsay.Ledger.Actors;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>The actors of standing readings as rows, with who each of them is across articles.</summary>
internal static class AppearanceRows
{
    /// <summary>To be raised with every change of <c>Actors/</c> that finds other actors: opening an older file then finds them anew.</summary>
    public const int RulesVersion = 2;

    // The rules before these parted namesakes otherwise, and gave the same evidence.
    private const int SameEvidence = 1;

    /// <summary>Who an appearance is: what persons decided, and otherwise what the machine found.</summary>
    private const string Decided = """
        coalesce(
            (SELECT s.id FROM decided_splits s WHERE s.article = appearances.article AND s.actor = appearances.actor),
            (SELECT n.id FROM decided_names n WHERE n.name_key = appearances.name_key AND appearances.family <> 'Unnamed'),
            (SELECT m.id FROM decided_merges m WHERE m.found_id = appearances.found_id),
            found_id)
        """;

    /// <summary>Who the actors of a reading are by the machine, and what the counts of their names become. Nothing is written.</summary>
    public static List<Found> Find(SqliteConnection connection, ArticleReading reading)
    {
        var counts = new Dictionary<string, Dictionary<Evidence, int>>(StringComparer.Ordinal);
        var found = new List<Found>();
        foreach (var appearance in Appearance.AllOf(reading))
        {
            if (!IsCounted(appearance))
            {
                found.Add(new Found(appearance, ActorId.Of(appearance.Block, "")));
                continue;
            }
            if (!counts.TryGetValue(appearance.Block, out var block))
            {
                counts[appearance.Block] = block = CountsOf(connection, appearance.Block);
            }
            block[appearance.Evidence] = block.GetValueOrDefault(appearance.Evidence) + 1;
            found.Add(new Found(appearance, ""));
        }
        var qualifiers = counts.ToDictionary(pair => pair.Key, pair => Namesakes.Part(pair.Value), StringComparer.Ordinal);
        return [.. found.Select(one => one.Id.Length > 0
            ? one
            : one with { Id = ActorId.Of(one.Appearance.Block, qualifiers[one.Appearance.Block][one.Appearance.Evidence]) })];
    }

    /// <summary>Who the actors of a reading are, decisions of persons included.</summary>
    public static List<string> IdsOf(SqliteConnection connection, ArticleReading reading) => [.. Find(connection, reading).Select(found => connection
        .Rows(
            """
            SELECT coalesce((SELECT id FROM decided_names WHERE name_key = $1 AND $2 <> 'Unnamed'), (SELECT id FROM decided_merges WHERE found_id = $3), $3)
            """,
            row => row.GetString(0),
            found.Appearance.Key,
            found.Appearance.Family.ToString(),
            found.Id)[0])];

    /// <summary>Adds the actors of a reading that now stands. Its names and statements must be there already.</summary>
    public static void Add(SqliteConnection connection, long article, ArticleReading reading)
    {
        var found = Find(connection, reading);
        for (var i = 0; i < found.Count; i++)
        {
            Insert(connection, article, i, reading, found[i]);
        }
        connection.Run($"UPDATE appearances SET id = {Decided} WHERE article = $1", article);
        ActorTally.In(connection, article);
        foreach (var word in NameWordsOf(reading))
        {
            connection.Run("INSERT OR IGNORE INTO name_words (word, folded) VALUES ($1, $2)", word.Word, word.Folded);
        }
        Recount(connection, found.Select(one => one.Appearance), +1);
    }

    /// <summary>Takes the actors of an article out. Its names and statements must be there still.</summary>
    public static void Remove(SqliteConnection connection, long article)
    {
        var gone = connection.Rows(
            "SELECT block, country, field FROM appearances WHERE article = $1 AND EXISTS (SELECT 1 FROM namesakes WHERE namesakes.block = appearances.block)",
            row => new Appearance(Family.Body, "", row.GetString(0), new Evidence(row.GetString(1), row.GetString(2)), null),
            article);
        ActorTally.Out(connection, article);
        connection.Run("DELETE FROM appearances WHERE article = $1", article);
        connection.Run(
            """
            DELETE FROM name_words WHERE folded IN (SELECT folded FROM actor_names WHERE article = $1 AND filing = 1)
                AND NOT EXISTS (SELECT 1 FROM actor_names n WHERE n.folded = name_words.folded AND n.filing = 1 AND n.article <> $1)
            """,
            article);
        Recount(connection, gone, -1);
    }

    /// <summary>Says anew who the appearances are that a decision was or is about.</summary>
    public static void Decide(SqliteConnection connection, string where, params ReadOnlySpan<object?> values)
    {
        var changing = connection.Rows($"SELECT DISTINCT article FROM appearances WHERE {where} AND id <> {Decided}", row => row.GetInt64(0), values);
        changing.ForEach(article => ActorTally.Out(connection, article));
        connection.Run($"UPDATE appearances SET id = {Decided} WHERE {where} AND id <> {Decided}", values);
        changing.ForEach(article => ActorTally.In(connection, article));
    }

    /// <summary>Brings the actors of a file to these rules: those of a version that saw the same evidence are parted anew by it, others found anew in the readings.</summary>
    public static int BringUpToDate(SqliteConnection connection)
    {
        if (connection.Number("SELECT max(version) FROM appearance_rules") != SameEvidence)
        {
            return Refresh(connection);
        }
        var blocks = connection.Rows("SELECT block FROM namesakes GROUP BY block HAVING count(*) > 1 ORDER BY block", row => row.GetString(0));
        foreach (var block in blocks)
        {
            foreach (var (evidence, qualifier) in Namesakes.Part(CountsOf(connection, block)))
            {
                Place(connection, block, evidence, qualifier);
            }
            Decide(connection, "block = $1", block);
        }
        connection.Run("INSERT INTO appearance_rules (version) VALUES ($1)", RulesVersion);
        ActorDecisions.Apply(connection);
        return blocks.Count;
    }

    /// <summary>Whether the actors were found by these rules, or by newer ones.</summary>
    public static bool AreFresh(SqliteConnection connection) => connection.Number("SELECT max(version) FROM appearance_rules") >= RulesVersion;

    /// <summary>Finds all actors anew.</summary>
    /// <returns>In how many articles.</returns>
    public static int Refresh(SqliteConnection connection)
    {
        foreach (var table in new[] { "appearances", "namesakes", "name_words", "appearance_rules" })
        {
            connection.Run("DELETE FROM " + table);
        }
        ActorTally.Clear(connection);
        var articles = connection.Rows("SELECT article FROM articles WHERE superseded_by IS NULL ORDER BY article", row => row.GetInt64(0));
        foreach (var article in articles)
        {
            Add(connection, article, ReadingRows.Standing(connection, article));
        }
        connection.Run("INSERT INTO appearance_rules (version) VALUES ($1)", RulesVersion);
        ActorDecisions.Apply(connection);
        return articles.Count;
    }

    private static bool IsCounted(Appearance appearance) => !appearance.IsAlone && appearance.Known is null;

    private static void Insert(SqliteConnection connection, long article, int actor, ArticleReading reading, Found found)
    {
        var (appearance, id) = found;
        connection.Run(
            """
            INSERT INTO appearances (article, actor, name, kind, speaks_for, family, name_key, block, country, field, found_id, id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
            """,
            article,
            actor,
            reading.Actors[actor].Name,
            (appearance.Known?.Kind ?? reading.Actors[actor].Kind).ToString(),
            reading.Actors[actor].SpeaksFor,
            appearance.Family.ToString(),
            appearance.Key,
            appearance.Block,
            appearance.Evidence.Country,
            appearance.Evidence.Field,
            id);
    }

    /// <summary>Counts appearances in or out, and moves those of whom the others' evidence now says that they are somebody else.</summary>
    private static void Recount(SqliteConnection connection, IEnumerable<Appearance> appearances, int change)
    {
        var moved = false;
        foreach (var block in appearances.Where(IsCounted).GroupBy(appearance => appearance.Block, StringComparer.Ordinal))
        {
            var before = Namesakes.Part(CountsOf(connection, block.Key));
            foreach (var appearance in block)
            {
                connection.Run(
                    """
                    INSERT INTO namesakes (block, country, field, appearances) VALUES ($1, $2, $3, $4)
                    ON CONFLICT DO UPDATE SET appearances = appearances + excluded.appearances
                    """,
                    block.Key,
                    appearance.Evidence.Country,
                    appearance.Evidence.Field,
                    change);
            }
            connection.Run("DELETE FROM namesakes WHERE block = $1 AND appearances <= 0", block.Key);
            foreach (var (evidence, qualifier) in Namesakes.Part(CountsOf(connection, block.Key)))
            {
                if (before.TryGetValue(evidence, out var was) && was != qualifier)
                {
                    Place(connection, block.Key, evidence, qualifier);
                    moved = true;
                }
            }
            if (moved)
            {
                Decide(connection, "block = $1", block.Key);
            }
        }
        if (moved)
        {
            ActorDecisions.Apply(connection);
        }
    }

    // Who the appearances of a block with such evidence are, by the machine.
    private static void Place(SqliteConnection connection, string block, Evidence evidence, string qualifier) => connection.Run(
        "UPDATE appearances SET found_id = $4 WHERE block = $1 AND country = $2 AND field = $3 AND found_id <> $4",
        block,
        evidence.Country,
        evidence.Field,
        ActorId.Of(block, qualifier));

    private static Dictionary<Evidence, int> CountsOf(SqliteConnection connection, string block) => connection
        .Rows("SELECT country, field, appearances FROM namesakes WHERE block = $1", row => (new Evidence(row.GetString(0), row.GetString(1)), row.GetInt32(2)), block)
        .ToDictionary(row => row.Item1, row => row.Item2);

    private static IEnumerable<(string Word, string Folded)> NameWordsOf(ArticleReading reading) =>
        from name in reading.Actors.Select(actor => FoldedName.Of(actor.Name)).Distinct(StringComparer.Ordinal)
        from word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (word, name);
}

/// <summary>An appearance and who it is by the machine.</summary>
internal sealed record Found(Appearance Appearance, string Id);
