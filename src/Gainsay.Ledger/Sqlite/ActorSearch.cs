using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Finds what an actor says by any of the actor's names, and names that look alike where nobody has it.</summary>
internal sealed class ActorSearch(SqliteConnection connection)
{
    /// <summary>How many names that look alike are offered.</summary>
    private const int NearNames = 8;

    /// <summary>How many names are compared for it, the most frequent first.</summary>
    private const int Candidates = 5000;

    /// <summary>The least likeness, from 0 to 1, of a name that is offered.</summary>
    private const double LeastLikeness = 0.3;

    private const string Actor = "WITH one AS (SELECT DISTINCT article, actor FROM actor_names WHERE folded = $1) ";

    public ActorAnswer Run(string name, int limit)
    {
        var folded = FoldedName.Of(name);
        var names = Names(folded, filing: 1);
        if (names.Count == 0)
        {
            return new ActorAnswer([], [], [], 0, Near(folded));
        }
        var aliases = Names(folded, filing: 0).Except(names, StringComparer.Ordinal).ToList();
        var standing = new StandingStatements(connection);
        var found = connection.Rows(
            Actor + """
                SELECT DISTINCT s.article, s.place, a.day, a.id FROM one JOIN statement_actors USING (article, actor)
                    JOIN statements s USING (statement) JOIN articles a ON a.article = s.article
                ORDER BY a.day DESC, a.id, s.place LIMIT $2
                """,
            row => (Article: row.GetInt64(0), Place: row.GetInt32(1)),
            folded,
            limit);
        var total = connection.Number(Actor + "SELECT count(DISTINCT statement) FROM one JOIN statement_actors USING (article, actor)", folded);
        return new ActorAnswer(names, aliases, [.. found.Select(at => standing.At(at.Article, at.Place))], (int)total!.Value, []);
    }

    private List<string> Names(string folded, int filing) => connection.Rows(
        Actor + "SELECT name FROM one JOIN actor_names USING (article, actor) WHERE filing = $2 GROUP BY name ORDER BY count(*) DESC, name",
        row => row.GetString(0),
        folded,
        filing);

    private List<string> Near(string folded)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // Names with a word that begins with the same two letters.
            var start = word[..Math.Min(2, word.Length)].Replace("\\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
            var alike = connection.Rows(
                @"SELECT folded, min(name) FROM actor_names WHERE filing = 1 AND (folded LIKE $1 ESCAPE '\' OR folded LIKE $2 ESCAPE '\') GROUP BY folded ORDER BY count(*) DESC, folded LIMIT $3",
                row => (Folded: row.GetString(0), Name: row.GetString(1)),
                start + "%",
                "% " + start + "%",
                Candidates);
            alike.ForEach(found => names[found.Folded] = found.Name);
        }
        return [.. names
            .Select(known => (Name: known.Value, Likeness: Likeness(folded, known.Key)))
            .Where(known => known.Likeness >= LeastLikeness)
            .OrderByDescending(known => known.Likeness).ThenBy(known => known.Name, StringComparer.Ordinal)
            .Take(NearNames).Select(known => known.Name)];
    }

    // Shared pairs of letters (Dice), or the best of any one word, so that a surname finds the whole name.
    private static double Likeness(string asked, string known) =>
        Math.Max(Dice(asked, known), known.Split(' ').Max(word => asked.Split(' ').Max(other => Dice(other, word))) * 0.9);

    private static double Dice(string left, string right)
    {
        var (a, b) = (Pairs(left), Pairs(right));
        return 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }

    private static HashSet<(char, char)> Pairs(string word) => [.. $" {word}".Zip($"{word} ")];
}
