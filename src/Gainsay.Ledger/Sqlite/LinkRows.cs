using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>A link by the keys of its ends, persons' decisions counted in.</summary>
internal sealed record KeyedLink(string From, string To, Relation Relation, double Confidence, string Reason, LinkStanding Standing)
{
    public bool IsShown => Standing is LinkStanding.Likely or LinkStanding.Confirmed or LinkStanding.Added;

    public string OtherEnd(string key) => From == key ? To : From;
}

/// <summary>Links and repetitions as rows.</summary>
internal static class LinkRows
{
    private const string Select = "SELECT from_key, to_key, relation, confidence, reason, standing FROM standing_links ";

    public static void Add(SqliteConnection connection, LinkedArticle linked)
    {
        foreach (var link in linked.Links)
        {
            connection.Run(
                "INSERT OR REPLACE INTO links (from_key, to_key, relation, confidence, likely, reason) VALUES ($1, $2, $3, $4, $5, $6)",
                link.From,
                link.To,
                Name(link.Relation),
                link.Confidence,
                link.IsLikely ? 1 : 0,
                link.Reason);
        }
        foreach (var repeat in linked.Repeats)
        {
            connection.Run("INSERT OR REPLACE INTO repeats (from_key, to_key, kind) VALUES ($1, $2, $3)", repeat.From, repeat.To, Name(repeat.Kind));
        }
    }

    /// <summary>Takes away all links and repetitions of an article's linked statements.</summary>
    /// <returns>The keys at their other ends and the article's own.</returns>
    public static IReadOnlySet<string> Remove(SqliteConnection connection, long article)
    {
        var keys = connection.Rows("SELECT key FROM vectors WHERE article = $1", row => row.GetString(0), article);
        var touched = keys.ToHashSet(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            touched.UnionWith(Of(connection, key).Select(link => link.OtherEnd(key)));
            touched.UnionWith(RepeatsOf(connection, key).Select(repeat => repeat.From == key ? repeat.To : repeat.From));
            connection.Run("DELETE FROM links WHERE from_key = $1 OR to_key = $1", key);
            connection.Run("DELETE FROM repeats WHERE from_key = $1 OR to_key = $1", key);
            LinkDecisionRows.Remove(connection, key);
        }
        return touched;
    }

    public static List<KeyedLink> Of(SqliteConnection connection, string key) =>
        connection.Rows(Select + "WHERE from_key = $1 UNION ALL " + Select + "WHERE to_key = $1", Read, key);

    public static List<DrawnRepeat> RepeatsOf(SqliteConnection connection, string key) => connection.Rows(
        "SELECT from_key, to_key, kind FROM repeats WHERE from_key = $1 OR to_key = $1",
        row => new DrawnRepeat(row.GetString(0), row.GetString(1), Enum.Parse<RepeatKind>(row.GetString(2), ignoreCase: true)),
        key);

    /// <summary>The links that fit, the most confident first.</summary>
    public static List<KeyedLink> Matching(SqliteConnection connection, LinkFilter filter, string? key, int limit) => connection.Rows(
        Select + """
            WHERE ($1 IS NULL OR from_key = $1 OR to_key = $1)
              AND ($2 IS NULL OR from_key IN (SELECT s.key FROM statements s JOIN articles a USING (article) WHERE a.id = $2)
                              OR to_key IN (SELECT s.key FROM statements s JOIN articles a USING (article) WHERE a.id = $2))
              AND (standing NOT IN ('possible', 'rejected') OR (standing = 'possible' AND $3 = 1) OR (standing = 'rejected' AND $4 = 1))
              AND ($5 IS NULL OR relation = $5)
            ORDER BY confidence DESC, from_key, to_key LIMIT $6
            """,
        Read,
        key,
        filter.Article,
        filter.Possible ? 1 : 0,
        filter.Rejected ? 1 : 0,
        filter.Relation is { } relation ? Name(relation) : null,
        limit);

    public static string Name<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    private static KeyedLink Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        Enum.Parse<Relation>(row.GetString(2), ignoreCase: true),
        row.GetDouble(3),
        row.GetString(4),
        Enum.Parse<LinkStanding>(row.GetString(5), ignoreCase: true));
}
