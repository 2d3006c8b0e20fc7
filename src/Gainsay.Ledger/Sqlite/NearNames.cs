using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Filing names that look like a name that nobody has. Only those are compared that have a word with the same first two letters, by an index.</summary>
internal static class NearNames
{
    /// <summary>How many are offered.</summary>
    private const int Offered = 8;

    /// <summary>How many are compared for each word.</summary>
    private const int Candidates = 5000;

    /// <summary>The least likeness, from 0 to 1, of a name that is offered.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>The nearest first.</summary>
    public static IReadOnlyList<string> Of(SqliteConnection connection, string folded)
    {
        var known = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Beginning(connection, word[..Math.Min(2, word.Length)]));
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Likeness: Likeness(folded, name)))
            .Where(name => name.Likeness >= LeastLikeness)
            .OrderByDescending(name => name.Likeness).ThenBy(name => name.Name, StringComparer.Ordinal)
            .Take(Offered)
            .Select(name => AsWritten(connection, name.Name))];
    }

    private static List<string> Beginning(SqliteConnection connection, string start) => connection.Rows(
        "SELECT DISTINCT folded FROM name_words WHERE word >= $1 AND word < $2 LIMIT $3", row => row.GetString(0), start, start + "\U0010FFFF", Candidates);

    private static string AsWritten(SqliteConnection connection, string folded) =>
        connection.Rows("SELECT min(name) FROM actor_names WHERE folded = $1 AND filing = 1", row => row.GetString(0), folded)[0];

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
