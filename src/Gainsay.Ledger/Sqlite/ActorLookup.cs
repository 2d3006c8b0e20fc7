using Gainsay.Ledger.Actors;
using Gainsay.Reading.Actors;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Whom a person means by a name.</summary>
internal sealed class ActorLookup(SqliteConnection connection)
{
    private const int ShortestId = 6;

    /// <summary>How many actors of one name are looked at.</summary>
    private const int Most = 50;

    /// <summary>The actors whom the name could mean, the most mentioned first, and whether only as a surname.</summary>
    /// <param name="asked">A filing name, an alias, a surname, or the first 6 or more digits of an id.</param>
    /// <remarks>An id comes before names, an actor of several articles before one of a single article, a filing name before an alias, a whole name before a surname.</remarks>
    public (IReadOnlyList<LedgerActor> Actors, NameFit Fit) Find(string asked)
    {
        var byId = ByIdPrefix(asked.Trim());
        if (byId.Count > 0)
        {
            return (Entries(byId), NameFit.Name);
        }
        var folded = FoldedName.Of(asked);
        var surname = folded.Contains(' ', StringComparison.Ordinal) ? NameFit.Name : NameFit.Surname;
        IEnumerable<(List<string> Ids, NameFit Fit)> ways =
        [
            (Filed(asked, alone: false), NameFit.Name),
            ([.. Called(folded, filing: 0, alone: false).Union(surname == NameFit.Surname ? Ending(folded) : [], StringComparer.Ordinal)], surname),
            (Filed(asked, alone: true), NameFit.Name),
            (Called(folded, filing: 0, alone: true), NameFit.Name),
        ];
        var (ids, fit) = ways.FirstOrDefault(way => way.Ids.Count > 0, ([], NameFit.Name));
        return (Entries(ids), fit);
    }

    /// <summary>In how many places an article knows somebody by this name alone.</summary>
    public int Unplaced(string asked) => (int)connection.Number(
        "SELECT coalesce(sum(n), 0) FROM actor_tally WHERE fact = 'key' AND a = $1 AND b LIKE '% alone'", NameKey.Of(asked, Family.Person))!.Value;

    // As a filing name of an article, and of those that are compared with others also as a name that a person gave or one of the data files.
    private List<string> Filed(string asked, bool alone)
    {
        var (body, person) = (NameKey.Of(asked, Family.Body), NameKey.Of(asked, Family.Person));
        var found = connection.Rows(
            $"""
            SELECT id FROM actor_tally WHERE fact = 'key' AND a = $1 AND b LIKE $3 AND b NOT LIKE 'Person %'
            UNION SELECT id FROM actor_tally WHERE fact = 'key' AND a = $2 AND b LIKE $3 AND b LIKE 'Person %' LIMIT {Most}
            """,
            row => row.GetString(0),
            body,
            person,
            alone ? "% alone" : "% compared");
        var given = alone ? [] : connection.Rows("SELECT id FROM decided_names WHERE name_key IN ($1, $2)", row => row.GetString(0), body, person);
        var known = !alone && KnownActors.Find(asked, ActorKind.Organization, "") is { } party
            ? connection.Rows(
                "SELECT DISTINCT id FROM appearances WHERE found_id = $1",
                row => row.GetString(0),
                ActorId.Of(Family.Body, NameKey.Of(party.Name, Family.Body)))
            : [];
        return [.. given.Concat(known).Concat(found).Concat(Called(FoldedName.Of(asked), filing: 1, alone)).Distinct(StringComparer.Ordinal)];
    }

    private List<string> Called(string folded, int filing, bool alone) => connection.Rows(
        $"""
        SELECT DISTINCT id FROM actor_tally WHERE fact = 'folded' AND a = $1 AND b LIKE $2 LIMIT {Most}
        """,
        row => row.GetString(0),
        folded,
        FormattableString.Invariant($"{filing} % {(alone ? "alone" : "compared")}"));

    private List<string> Ending(string surname) => connection.Rows(
        """
        SELECT DISTINCT t.id FROM name_words w JOIN actor_tally t ON t.fact = 'folded' AND t.a = w.folded AND t.b = '1 Person compared'
        WHERE w.word = $1 AND substr(w.folded, -length($1) - 1) = ' ' || $1
        """,
        row => row.GetString(0),
        surname);

    private List<string> ByIdPrefix(string digits) => digits.Length < ShortestId || !digits.All(char.IsAsciiHexDigit)
        ? []
        : connection.Rows(
            "SELECT DISTINCT id FROM appearances WHERE id >= $1 AND id < $2 UNION SELECT id FROM added_actors WHERE id >= $1 AND id < $2",
            row => row.GetString(0),
            digits.ToLowerInvariant(),
            digits.ToLowerInvariant() + "g");

    private List<LedgerActor> Entries(List<string> ids) =>
        [.. ids.Select(id => ActorRows.ById(connection, id)).OfType<LedgerActor>()
            .OrderByDescending(actor => actor.Articles).ThenBy(actor => actor.Id, StringComparer.Ordinal)];
}
