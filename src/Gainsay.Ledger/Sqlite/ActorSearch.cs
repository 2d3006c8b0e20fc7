using System.Globalization;
using Gainsay.Ledger.Disputes;
using Gainsay.Reading.Attributions;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What the ledger has of the actor whom a name means.</summary>
internal sealed class ActorSearch(SqliteConnection connection)
{
    // By day through the actor's own list, so that only as many are looked at as are asked for. The plus keeps the planner from going through all of the actor's appearances instead.
    private const string Latest = """
        actor_days d CROSS JOIN articles a ON a.article = d.article
            CROSS JOIN appearances p ON p.article = d.article AND +p.id = d.id
            CROSS JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor
            CROSS JOIN statements s ON s.statement = x.statement
        WHERE d.id = $1 AND ($3 IS NULL OR s.attitude = $3) ORDER BY d.day DESC, a.id, s.place LIMIT $2
        """;

    public ActorAnswer Run(string name, int limit, Attitude? attitude)
    {
        var lookup = new ActorLookup(connection);
        var (actors, fit) = lookup.Find(name);
        return actors switch
        {
            [] => new ActorAnswer { Near = NearNames.Of(connection, FoldedName.Of(name)) },
            [var one] => Of(one, limit, attitude) with { Fit = fit, Unplaced = fit == NameFit.Surname ? lookup.Unplaced(name) : 0 },
            _ => new ActorAnswer { Several = actors, Fit = fit, Names = [.. actors.Select(actor => actor.Name).Distinct(StringComparer.Ordinal)] },
        };
    }

    /// <summary>Where the actor's latest statements are, in the order of <see cref="StatementOrder.ByTime"/>; no reading is unpacked. Empty where the name means nobody, or several.</summary>
    public List<SaidAt> WhereSaid(string name, int limit) => new ActorLookup(connection).Find(name).Actors is [var one] ? [.. connection
        .Rows(
            $"SELECT DISTINCT s.key, s.article, s.place, a.id, a.published FROM {Latest}",
            row => (At: new SaidAt(row.GetString(0), row.GetInt64(1), row.GetInt32(2)), ArticleId: row.GetString(3), Time: StatementOrder.TimeOf(row.Text(4))),
            one.Id,
            limit,
            null)
        .OrderBy(said => said.Time).ThenBy(said => said.ArticleId, StringComparer.Ordinal).ThenBy(said => said.At.Place).Select(said => said.At)] : [];

    private ActorAnswer Of(LedgerActor actor, int limit, Attitude? attitude)
    {
        var names = Counts(actor.Id, "filed");
        var said = Counts(actor.Id, "said").ConvertAll(MonthOf);
        return new ActorAnswer
        {
            Actor = actor,
            Names = names.Count > 0 ? [.. names.Select(name => name.Name)] : [actor.Name],
            Aliases = [.. Counts(actor.Id, "alias").Select(alias => alias.Name).Concat(Given(actor.Id)).Except(names.Select(name => name.Name), StringComparer.Ordinal)
                .Where(name => name != actor.Name)],
            Spokespersons = Counts(actor.Id, "spokesperson"),
            SpeaksFor = Counts(actor.Id, "speaks for"),
            Attitudes = [.. said.OrderBy(count => count.Month).ThenBy(count => count.Attitude)],
            Outlets = InOrder(connection.Rows(
                "SELECT b, sum(n) FROM actor_tally WHERE id = $1 AND fact = 'said' AND b <> '' GROUP BY b", row => new Counted(row.GetString(0), row.GetInt32(1)), actor.Id)),
            Statements = Statements(actor.Id, limit, attitude),
            Total = said.Sum(one => one.Count),
        };
    }

    private List<Statement> Statements(string id, int limit, Attitude? attitude)
    {
        var standing = new StandingStatements(connection);
        return [.. connection
            .Rows(
                $"SELECT DISTINCT s.article, s.place FROM {Latest}",
                row => (Article: row.GetInt64(0), Place: row.GetInt32(1)),
                id,
                limit,
                attitude is { } wanted ? StatementRows.Name(wanted) : null)
            .Select(at => standing.At(at.Article, at.Place))];
    }

    private List<string> Given(string id) =>
        connection.Rows("SELECT DISTINCT name FROM decided_names WHERE id = $1 ORDER BY name", row => row.GetString(0), id);

    private List<Counted> Counts(string id, string fact) => InOrder(connection.Rows(
        "SELECT a, sum(n) FROM actor_tally WHERE id = $1 AND fact = $2 GROUP BY a", row => new Counted(row.GetString(0), row.GetInt32(1)), id, fact));

    private static List<Counted> InOrder(IEnumerable<Counted> counts) =>
        [.. counts.OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal)];

    // Month and attitude are kept together, as "2026-03 denies".
    private static AttitudeCount MonthOf(Counted said) => new(
        DateOnly.ParseExact(said.Name[..7] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), Enum.Parse<Attitude>(said.Name[8..], ignoreCase: true), said.Count);
}

/// <summary>Where an actor's statement is.</summary>
/// <param name="Key">The statement's.</param>
/// <param name="Article">The row of its article.</param>
/// <param name="Place">The statement's, in its article.</param>
internal sealed record SaidAt(string Key, long Article, int Place);
