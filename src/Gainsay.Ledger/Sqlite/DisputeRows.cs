using System.Security.Cryptography;
using System.Text;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Keeps the disputes of the links that stand. Runs inside one writing transaction.</summary>
/// <remarks>
/// The core of a dispute is the ends of opposing links: two such links belong together where they share an end, or where an end of one agrees with or
/// repeats an end of the other. Statements that agree with, repeat or grant something to one of the core join it, and lead no further.
/// What a dispute is depends on its statements and links alone, and its id on the earliest statement of its core.
/// </remarks>
internal sealed class DisputeRows(SqliteConnection connection)
{
    private readonly Dictionary<string, List<KeyedLink>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DrawnRepeat>> repeats = new(StringComparer.Ordinal);
    private readonly StandingStatements statements = new(connection);

    /// <summary>Forms anew every dispute that has to do with any of the statements.</summary>
    public void Refresh(IEnumerable<string> touched)
    {
        var keys = touched.ToHashSet(StringComparer.Ordinal);
        var old = keys.SelectMany(DisputesWith).ToHashSet(StringComparer.Ordinal);
        keys.UnionWith(old.SelectMany(Members));
        var components = Components(keys);
        foreach (var key in components.SelectMany(component => component))
        {
            old.UnionWith(DisputesWith(key));
        }
        var formerMembers = old.ToDictionary(id => id, Members, StringComparer.Ordinal);
        foreach (var id in old)
        {
            foreach (var table in new[] { "dispute_actors", "dispute_outlets", "dispute_statements", "disputes" })
            {
                connection.Run($"DELETE FROM {table} WHERE dispute = $1", id);
            }
        }
        var fresh = components.Select(Store).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Redirect(formerMembers, fresh);
    }

    private IEnumerable<string> DisputesWith(string key) =>
        connection.Rows("SELECT DISTINCT dispute FROM dispute_statements WHERE key = $1", row => row.GetString(0), key);

    private List<string> Members(string dispute) =>
        connection.Rows("SELECT DISTINCT key FROM dispute_statements WHERE dispute = $1", row => row.GetString(0), dispute);

    private List<KeyedLink> LinksOf(string key)
    {
        if (!links.TryGetValue(key, out var known))
        {
            known = links[key] = [.. LinkRows.Of(connection, key).Where(link => link.IsShown)];
        }
        return known;
    }

    private List<DrawnRepeat> RepeatsOf(string key)
    {
        if (!repeats.TryGetValue(key, out var known))
        {
            known = repeats[key] = LinkRows.RepeatsOf(connection, key);
        }
        return known;
    }

    private bool IsCore(string key) => LinksOf(key).Any(link => link.Relation.Opposes());

    private IEnumerable<string> Alike(string key) => LinksOf(key).Where(link => link.Relation == Relation.Agrees).Select(link => link.OtherEnd(key))
        .Concat(RepeatsOf(key).Select(repeat => repeat.From == key ? repeat.To : repeat.From));

    private IEnumerable<string> Opposed(string key) => LinksOf(key).Where(link => link.Relation.Opposes()).Select(link => link.OtherEnd(key));

    private IEnumerable<string> Granted(string key) => LinksOf(key).Where(link => link.Relation == Relation.Concedes).Select(link => link.OtherEnd(key));

    private List<List<string>> Components(IReadOnlySet<string> keys)
    {
        var seeds = keys.Where(IsCore).Concat(keys.Where(key => !IsCore(key)).SelectMany(key => Alike(key).Concat(Granted(key))).Where(IsCore));
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var components = new List<List<string>>();
        foreach (var seed in seeds.Order(StringComparer.Ordinal).ToList())
        {
            if (!visited.Add(seed))
            {
                continue;
            }
            var core = new List<string>();
            var queue = new Queue<string>([seed]);
            while (queue.TryDequeue(out var key))
            {
                core.Add(key);
                foreach (var next in Opposed(key).Concat(Alike(key).Where(IsCore)).Where(visited.Add).ToList())
                {
                    queue.Enqueue(next);
                }
            }
            components.Add([.. core.Concat(core.SelectMany(key => Alike(key).Concat(Granted(key)))).Distinct(StringComparer.Ordinal)]);
        }
        return components;
    }

    private string? Store(List<string> component)
    {
        var known = component.Select(statements.Named).OfType<Statement>().Order(StatementOrder.ByTime).ToList();
        var inside = known.Select(statement => statement.Key).ToHashSet(StringComparer.Ordinal);
        var formed = DisputeFormation.Of(
            [.. known.Select((statement, order) => new DisputeNode(statement.Key, order, statements.Identities(statement)))], [.. EdgesAmong(inside)]);
        if (formed.Sides.Count < 2)
        {
            return null;
        }
        // Of those that oppose or are opposed, because a statement that only agrees may be part of several disputes.
        var id = IdOf(known.First(statement => IsCore(statement.Key)).Key);
        connection.Run(
            "INSERT INTO disputes (dispute, first, last, state) VALUES ($1, $2, $3, $4)",
            id,
            known.Min(statement => statement.Article.Day).DayNumber,
            known.Max(statement => statement.Article.Day).DayNumber,
            LinkRows.Name(formed.IsAnswered ? DisputeState.Answered : DisputeState.Open));
        foreach (var (side, key) in formed.Sides.SelectMany((side, number) => side.Select(key => (number, key))).Concat(formed.Common.Select(key => (-1, key))))
        {
            connection.Run("INSERT INTO dispute_statements (dispute, key, side) VALUES ($1, $2, $3)", id, key, side);
        }
        connection.Run("INSERT INTO dispute_actors (folded, last, dispute) SELECT folded, last, dispute FROM actors_in_disputes WHERE dispute = $1", id);
        connection.Run("INSERT INTO dispute_outlets (outlet, last, dispute) SELECT outlet, last, dispute FROM outlets_in_disputes WHERE dispute = $1", id);
        return id;
    }

    private IEnumerable<DisputeEdge> EdgesAmong(HashSet<string> inside) =>
        inside.SelectMany(LinksOf).Distinct().Where(link => inside.Contains(link.From) && inside.Contains(link.To))
            .Select(link => new DisputeEdge(link.From, link.To, KindOf(link.Relation), link.Confidence))
            .Concat(inside.SelectMany(RepeatsOf).Distinct().Where(repeat => inside.Contains(repeat.From) && inside.Contains(repeat.To))
                .Select(repeat => new DisputeEdge(repeat.From, repeat.To, DisputeEdgeKind.Repeats, 1)));

    private static DisputeEdgeKind KindOf(Relation relation) => relation switch
    {
        Relation.Agrees => DisputeEdgeKind.Agrees,
        Relation.Concedes => DisputeEdgeKind.Concedes,
        Relation.Reverses => DisputeEdgeKind.Reverses,
        _ => DisputeEdgeKind.Opposes,
    };

    // A former id leads to the dispute that has most of its statements now, and nowhere when none has any.
    private void Redirect(Dictionary<string, List<string>> formerMembers, HashSet<string> fresh)
    {
        foreach (var id in fresh)
        {
            connection.Run("DELETE FROM former_disputes WHERE dispute = $1", id);
        }
        foreach (var (id, members) in formerMembers.Where(former => !fresh.Contains(former.Key)))
        {
            var heir = members.SelectMany(DisputesWith).GroupBy(dispute => dispute)
                .OrderByDescending(dispute => dispute.Count()).ThenBy(dispute => dispute.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
            if (heir is null)
            {
                connection.Run("DELETE FROM former_disputes WHERE moved_to = $1", id);
                continue;
            }
            connection.Run("UPDATE former_disputes SET moved_to = $2 WHERE moved_to = $1", id, heir);
            connection.Run("INSERT OR REPLACE INTO former_disputes (dispute, moved_to) VALUES ($1, $2)", id, heir);
        }
    }

    private static string IdOf(string earliest) =>
        "d" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("dispute\n" + earliest)).AsSpan(0, 5));
}
