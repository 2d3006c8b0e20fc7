using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading.Actors;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Ledger-wide actors, put together from their appearances.</summary>
internal static class ActorRows
{
    /// <summary>Null for an id that nobody has.</summary>
    public static LedgerActor? ById(SqliteConnection connection, string id)
    {
        var names = connection.Rows(
            "SELECT a, b, n FROM actor_tally WHERE id = $1 AND fact = 'filed' ORDER BY n DESC, length(a) DESC, a",
            row => (Name: row.GetString(0), Kind: Enum.Parse<ActorKind>(row.GetString(1)), Count: row.GetInt32(2)),
            id);
        var added = connection.Rows(
            "SELECT name, kind FROM added_actors WHERE id = $1", row => (Name: row.GetString(0), Kind: Enum.Parse<ActorKind>(row.GetString(1))), id);
        if (names.Count == 0 && added.Count == 0)
        {
            return null;
        }
        var found = connection.Rows(
            "SELECT a, b FROM actor_tally WHERE id = $1 AND fact = 'block'", row => (Block: row.GetString(0), Country: row.GetString(1)), id);
        var known = KnownActors.WithId(id);
        var countries = found.Select(row => row.Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return new LedgerActor
        {
            Id = id,
            Name = added.Count > 0 ? added[0].Name : known?.Name ?? Best(names),
            Kind = added.Count > 0 ? added[0].Kind : known?.Kind ?? names.GroupBy(name => name.Kind).MaxBy(group => group.Sum(name => name.Count))!.Key,
            Articles = names.Sum(name => name.Count),
            Country = known is { Country.Length: > 0 } ? known.Country : countries is [var country] ? country : null,
            Wikidata = known?.Wikidata,
            OnlyHere = added.Count == 0 && found.TrueForAll(row => row.Block.StartsWith("alone\n", StringComparison.Ordinal)),
        };
    }

    /// <summary>The most mentioned first, then by name.</summary>
    public static List<LedgerActor> Matching(SqliteConnection connection, ActorFilter filter, int limit)
    {
        var ids = filter is { Kind: null, Word: null, OnlyHereToo: false } ? MostMentioned(connection, limit) : connection.Rows(
            """
            SELECT id, count(*) FROM appearances
            WHERE ($1 IS NULL OR kind = $1)
              AND ($2 = 1 OR block NOT LIKE 'alone%')
              AND ($3 IS NULL OR id IN (
                  SELECT a.id FROM name_words w JOIN actor_names n ON n.folded = w.folded JOIN appearances a ON a.article = n.article AND a.actor = n.actor
                  WHERE w.word = $3))
            GROUP BY id ORDER BY count(*) DESC, id LIMIT $4
            """,
            row => row.GetString(0),
            filter.Kind?.ToString(),
            filter.OnlyHereToo ? 1 : 0,
            filter.Word is { } word ? FoldedName.Of(word) : null,
            limit);
        var unmentioned = connection.Rows(
            "SELECT id FROM added_actors WHERE ($1 IS NULL OR kind = $1) AND NOT EXISTS (SELECT 1 FROM appearances WHERE appearances.id = added_actors.id) ORDER BY name",
            row => row.GetString(0),
            filter.Kind?.ToString());
        return [.. ids.Concat(unmentioned).Take(limit).Select(id => ById(connection, id)!)];
    }

    /// <summary>The first mention of an actor, of one article or else of the earliest. Null where there is none.</summary>
    public static Anchor? MentionOf(SqliteConnection connection, string id, string? articleId) => connection
        .Rows(
            """
            SELECT a.article, p.actor FROM appearances p JOIN articles a USING (article)
            WHERE p.id = $1 AND ($2 IS NULL OR a.id = $2) ORDER BY a.day, a.id, p.actor
            """,
            row => (Article: row.GetInt64(0), Actor: row.GetInt32(1)),
            id,
            articleId)
        .Select(found => (Reading: ReadingRows.Standing(connection, found.Article), found.Actor))
        .Where(found => found.Reading.Actors[found.Actor].Mentions.Count > 0)
        .Select(found => new Anchor(found.Reading.Article.Id, [found.Reading.Actors[found.Actor].Mentions[0]]))
        .FirstOrDefault();

    /// <summary>Who the actors of an article are, in the order of its standing reading.</summary>
    public static List<string> IdsIn(SqliteConnection connection, string articleId) => connection.Rows(
        "SELECT p.id FROM appearances p JOIN articles a USING (article) WHERE a.id = $1 ORDER BY p.actor", row => row.GetString(0), articleId);

    private static List<string> MostMentioned(SqliteConnection connection, int limit) => connection.Rows(
        "SELECT id FROM actor_tally WHERE fact = 'placed' AND a = 'compared' ORDER BY n DESC, id LIMIT $1", row => row.GetString(0), limit);

    private static string Best(List<(string Name, ActorKind Kind, int Count)> names) => names.GroupBy(name => name.Name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(name => name.Count)).ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;
}
