using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Claims;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Finds disputes, and puts each together from its statements and links.</summary>
internal sealed class DisputeSearch
{
    private const int ShortestPrefix = 3;

    private readonly SqliteConnection connection;
    private readonly StandingStatements statements;
    private readonly LinkSearch links;

    public DisputeSearch(SqliteConnection connection)
    {
        this.connection = connection;
        statements = new StandingStatements(connection);
        links = new LinkSearch(connection, statements);
    }

    public List<Dispute> Matching(DisputeFilter filter, int limit)
    {
        // The lists of an actor's and of an outlet's disputes are in the order that is asked for, as that of all is.
        var (list, narrowed) = filter switch
        {
            { Actor: not null } => ("dispute_actors p", "p.folded = $1 AND ($2 IS NULL OR EXISTS (SELECT 1 FROM dispute_outlets o WHERE o.outlet = $2 AND o.last = p.last AND o.dispute = p.dispute))"),
            { Outlet: not null } => ("dispute_outlets p", "$1 IS NULL AND p.outlet = $2"),
            _ => ("disputes p", "$1 IS NULL AND $2 IS NULL"),
        };
        var ids = connection.Rows(
            $"""
            SELECT p.dispute FROM {list} CROSS JOIN disputes d ON d.dispute = p.dispute
            WHERE {narrowed} AND ($3 IS NULL OR p.last >= $3) AND ($4 IS NULL OR d.state = $4)
            ORDER BY p.last DESC, p.dispute LIMIT $5 OFFSET $6
            """,
            row => row.GetString(0),
            filter.Actor is { } actor ? FoldedName.Of(actor) : null,
            filter.Outlet,
            filter.Since?.DayNumber,
            filter.State is { } state ? LinkRows.Name(state) : null,
            limit,
            filter.Skip);
        return [.. ids.Select(Of)];
    }

    public DisputeById? ById(string asked)
    {
        var id = asked.Trim().ToLowerInvariant();
        if (Exists(id))
        {
            return new DisputeById(Of(id), Moved: false);
        }
        var moved = connection.Rows("SELECT moved_to FROM former_disputes WHERE dispute = $1", row => row.GetString(0), id).FirstOrDefault();
        if (moved is not null && Exists(moved))
        {
            return new DisputeById(Of(moved), Moved: true);
        }
        var begins = id.Length < ShortestPrefix ? [] : connection.Rows(
            "SELECT dispute FROM disputes WHERE dispute >= $1 AND dispute < $2 LIMIT 2", row => row.GetString(0), id, id + "g");
        return begins is [var only] ? new DisputeById(Of(only), Moved: false) : null;
    }

    private bool Exists(string id) => connection.Number("SELECT 1 FROM disputes WHERE dispute = $1", id) is not null;

    private Dispute Of(string id)
    {
        var members = connection.Rows("SELECT key, side FROM dispute_statements WHERE dispute = $1", row => (Key: row.GetString(0), Side: row.GetInt32(1)), id)
            .Select(member => (Statement: statements.Named(member.Key)!, member.Side)).ToList();
        var (first, last, state) = connection.Rows(
            "SELECT first, last, state FROM disputes WHERE dispute = $1", row => (row.GetInt32(0), row.GetInt32(1), row.GetString(2)), id)[0];
        var sides = members.Where(member => member.Side >= 0).GroupBy(member => member.Side).OrderBy(side => side.Key)
            .Select(side => (IReadOnlyList<Statement>)[.. side.Select(member => member.Statement).Order(StatementOrder.ByTime)]).ToList();
        return new Dispute
        {
            Id = id,
            FormerIds = connection.Rows("SELECT dispute FROM former_disputes WHERE moved_to = $1 ORDER BY dispute", row => row.GetString(0), id),
            Claim = sides[0][0].Text,
            Sides = [.. sides.Select((side, number) => SideOf(side, StanceOf(number, sides[0][0])))],
            Common = [.. members.Where(member => member.Side < 0).Select(member => member.Statement).Order(StatementOrder.ByTime)],
            Links = LinksAmong([.. members.Select(member => member.Statement.Key)]),
            State = Enum.Parse<DisputeState>(state, ignoreCase: true),
            First = DateOnly.FromDayNumber(first),
            Last = DateOnly.FromDayNumber(last),
        };
    }

    // The earliest statement gives the claim; the second side stands against the first, and a third says something else.
    private static Stance StanceOf(int side, Statement earliest) => (side, earliest.Stance == Stance.Against) switch
    {
        (0, true) or (1, false) => Stance.Against,
        (0, false) or (1, true) => Stance.For,
        _ => Stance.Open,
    };

    private DisputeSide SideOf(IReadOnlyList<Statement> side, Stance stance)
    {
        var repeats = side.SelectMany(statement => LinkRows.RepeatsOf(connection, statement.Key)).Distinct().ToList();
        return new DisputeSide(
            stance,
            (side[0].Stance == Stance.Against ? "not: " : "") + side[0].Text,
            [.. side.Select(VoiceGrouping.OriginOf).Distinct(StringComparer.Ordinal)],
            side,
            VoiceGrouping.Of(side, statements.Identities, repeats).Count,
            VoiceGrouping.Outlets(side));
    }

    private IReadOnlyList<Link> LinksAmong(HashSet<string> keys) =>
    [
        .. keys.SelectMany(key => LinkRows.Of(connection, key)).Distinct()
            .Where(link => link.IsShown && keys.Contains(link.From) && keys.Contains(link.To))
            .Select(links.With).OfType<Link>()
            .OrderBy(link => link.From, StatementOrder.ByTime).ThenBy(link => link.To, StatementOrder.ByTime),
    ];
}
