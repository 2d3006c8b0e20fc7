using System.Globalization;
using Gainsay.Reading.Attributions;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What the ledger has of the actor whom a name means.</summary>
internal sealed class ActorSearch(SqliteConnection connection)
{
    /// <summary>The statements of one actor, those of the spokespersons too.</summary>
    private const string OfOne = """
        appearances p JOIN statement_actors USING (article, actor) JOIN statements s USING (statement) JOIN articles a ON a.article = s.article
        WHERE p.id = $1
        """;

    /// <summary>Speakers and parties that they speak for.</summary>
    private const string Speaking = "appearances p JOIN appearances s ON s.article = p.article AND s.speaks_for = p.actor";

    public ActorAnswer Run(string name, int limit)
    {
        var lookup = new ActorLookup(connection);
        var (actors, fit) = lookup.Find(name);
        return actors switch
        {
            [] => new ActorAnswer { Near = NearNames.Of(connection, FoldedName.Of(name)) },
            [var one] => Of(one, limit) with { Fit = fit, Unplaced = fit == NameFit.Surname ? lookup.Unplaced(name) : 0 },
            _ => new ActorAnswer { Several = actors, Fit = fit, Names = [.. actors.Select(actor => actor.Name).Distinct(StringComparer.Ordinal)] },
        };
    }

    private ActorAnswer Of(LedgerActor actor, int limit)
    {
        var names = Names(actor.Id, filing: 1);
        return new ActorAnswer
        {
            Actor = actor,
            Names = names.Count > 0 ? names : [actor.Name],
            Aliases = [.. Names(actor.Id, filing: 0).Concat(Given(actor.Id)).Except(names, StringComparer.Ordinal).Where(name => name != actor.Name)],
            Spokespersons = Counts($"SELECT s.name, count(*) FROM {Speaking} WHERE p.id = $1 GROUP BY s.name", actor.Id),
            SpeaksFor = Counts($"SELECT p.name, count(*) FROM {Speaking} WHERE s.id = $1 GROUP BY p.name", actor.Id),
            Attitudes = Attitudes(actor.Id),
            Outlets = Counts($"SELECT a.outlet, count(DISTINCT s.statement) FROM {OfOne} AND a.outlet IS NOT NULL GROUP BY a.outlet", actor.Id),
            Statements = Statements(actor.Id, limit),
            Total = (int)connection.Number($"SELECT count(DISTINCT s.statement) FROM {OfOne}", actor.Id)!.Value,
        };
    }

    private List<Statement> Statements(string id, int limit)
    {
        var standing = new StandingStatements(connection);
        return [.. connection
            .Rows(
                $"SELECT DISTINCT s.article, s.place, a.day, a.id FROM {OfOne} ORDER BY a.day DESC, a.id, s.place LIMIT $2",
                row => (Article: row.GetInt64(0), Place: row.GetInt32(1)),
                id,
                limit)
            .Select(at => standing.At(at.Article, at.Place))];
    }

    private List<AttitudeCount> Attitudes(string id) => [.. connection
        .Rows(
            $"SELECT substr(a.day, 1, 7), s.attitude, count(DISTINCT s.statement) FROM {OfOne} GROUP BY 1, 2",
            row => new AttitudeCount(
                DateOnly.ParseExact(row.GetString(0) + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Enum.Parse<Attitude>(row.GetString(1), ignoreCase: true),
                row.GetInt32(2)),
            id)
        .OrderBy(count => count.Month).ThenBy(count => count.Attitude)];

    private List<string> Names(string id, int filing) => connection.Rows(
        "SELECT n.name FROM appearances p JOIN actor_names n USING (article, actor) WHERE p.id = $1 AND n.filing = $2 GROUP BY n.name ORDER BY count(*) DESC, n.name",
        row => row.GetString(0),
        id,
        filing);

    private List<string> Given(string id) =>
        connection.Rows("SELECT DISTINCT name FROM decided_names WHERE id = $1 ORDER BY name", row => row.GetString(0), id);

    private List<Counted> Counts(string sql, string id) =>
        [.. connection.Rows(sql, row => new Counted(row.GetString(0), row.GetInt32(1)), id)
            .OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal)];
}
