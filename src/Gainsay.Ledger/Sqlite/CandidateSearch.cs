using System.Runtime.InteropServices;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Finds statements that may have to do with those of one new article: by what they name, and by their meaning among those near in time.</summary>
/// <remarks>
/// What is looked at is bounded by the budget and not by the ledger. Both ways give rows of <c>vectors</c>, which lie in the order of their days: the nearest in
/// time are read in one sweep and compared exactly, and what shares a name is looked up wherever it is. There is no approximate index, because its
/// answers would depend on the order in which articles came in.
/// </remarks>
internal sealed class CandidateSearch
{
    private const string Columns = "SELECT day, number, key, article, place, embedder, vector, anchors FROM vectors ";

    private readonly SqliteConnection connection;
    private readonly IReadOnlyList<Linkable> fresh;
    private readonly CandidateBudget budget;
    private readonly int day;
    private readonly long own;
    private readonly HashSet<(long Day, long Number)> seen = [];
    private readonly Dictionary<string, List<int>> freshByAnchor = new(StringComparer.Ordinal);
    private readonly int[] shared;
    private readonly List<Hit> hits = [];

    public CandidateSearch(SqliteConnection connection, IReadOnlyList<Linkable> fresh, CandidateBudget budget)
    {
        (this.connection, this.fresh, this.budget) = (connection, fresh, budget);
        day = fresh[0].Statement.Article.Day.DayNumber;
        own = ArticleRows.RowOf(connection, fresh[0].Statement.Article.Id) ?? -1;
        shared = new int[fresh.Count];
        for (var i = 0; i < fresh.Count; i++)
        {
            foreach (var anchor in fresh[i].Anchors)
            {
                if (!freshByAnchor.TryGetValue(anchor, out var naming))
                {
                    freshByAnchor[anchor] = naming = [];
                }
                naming.Add(i);
            }
        }
    }

    public List<Candidate> Run()
    {
        // The order of the key, so that nothing is sorted however many statements a day has.
        Sweep("WHERE day <= $1 ORDER BY day DESC, number DESC LIMIT $2");
        Sweep("WHERE day > $1 ORDER BY day, number LIMIT $2");
        foreach (var (when, number) in Named())
        {
            if (!seen.Contains((when, number)))
            {
                connection.Rows(Columns + "WHERE day = $1 AND number = $2", Compare, when, number);
            }
        }
        var standing = new StandingStatements(connection);
        return [.. Chosen().Select(hit => new Candidate(
            hit.Fresh,
            new Linkable(standing.At(hit.Row.Article, hit.Row.Place), hit.Row.Anchors.Split('\n', StringSplitOptions.RemoveEmptyEntries), hit.Row.Embedder, hit.Row.Vector),
            hit.Score))];
    }

    private void Sweep(string where) => connection.Rows(Columns + where, Compare, day, budget.Window);

    private HashSet<(long Day, long Number)> Named()
    {
        var named = new HashSet<(long, long)>();
        foreach (var anchor in freshByAnchor.Keys)
        {
            named.UnionWith(connection.Rows(
                "SELECT day, number FROM anchors WHERE anchor = $1 AND day <= $2 ORDER BY day DESC, number DESC LIMIT $3", Place, anchor, day, budget.PerAnchor));
            named.UnionWith(connection.Rows(
                "SELECT day, number FROM anchors WHERE anchor = $1 AND day > $2 ORDER BY day, number LIMIT $3", Place, anchor, day, budget.PerAnchor));
        }
        return named;
    }

    private static (long, long) Place(SqliteDataReader row) => (row.GetInt64(0), row.GetInt64(1));

    // Most rows come to nothing, so that what a hit needs is read only for a hit.
    private bool Compare(SqliteDataReader row)
    {
        var place = Place(row);
        var article = row.GetInt64(3);
        if (article == own || !seen.Add(place))
        {
            return false;
        }
        var embedder = row.GetString(5);
        var vector = MemoryMarshal.Cast<byte, sbyte>(row.GetFieldValue<byte[]>(6));
        var anchors = row.GetString(7);
        CountShared(anchors);
        var days = (int)Math.Abs(place.Item1 - day);
        Row? stored = null;
        for (var i = 0; i < fresh.Count; i++)
        {
            if (fresh[i].Embedder == embedder && CandidateScore.Of(CandidateScore.Cosine(fresh[i].Vector.Span, vector), shared[i], days) is { } score)
            {
                stored ??= new Row(row.GetString(2), article, row.GetInt32(4), embedder, vector.ToArray(), anchors);
                hits.Add(new Hit(i, stored, score));
            }
        }
        return true;
    }

    private void CountShared(ReadOnlySpan<char> anchors)
    {
        Array.Clear(shared);
        var naming = freshByAnchor.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in anchors.Split('\n'))
        {
            if (naming.TryGetValue(anchors[range], out var those))
            {
                those.ForEach(i => shared[i]++);
            }
        }
    }

    // First the best for each statement, then the second best, and so on to a few, so that one on which much was said takes no other's place; then the best of what is left.
    private List<Hit> Chosen()
    {
        hits.Sort(ByScore);
        var near = hits.GroupBy(hit => hit.Row.Article).SelectMany(NearestWith).ToList();
        near.Sort(ByScore);
        return InRounds(near, budget.Across, (hit, most, taken) => Count(taken, hit.Fresh) < most);
    }

    // With one other article, the rounds go by the statements of both, so that it makes no difference which of the two came first.
    private List<Hit> NearestWith(IEnumerable<Hit> withOne) =>
        InRounds([.. withOne], budget.WithOneArticle, (hit, most, taken) => Count(taken, hit.Fresh) < most && Count(taken, hit.Row) < most);

    private List<Hit> InRounds(List<Hit> sorted, int limit, Func<Hit, int, Dictionary<object, int>, bool> mayTake)
    {
        var taken = new Dictionary<object, int>();
        var chosen = new HashSet<int>();
        foreach (var most in Enumerable.Range(1, budget.FirstOfEach).Append(int.MaxValue))
        {
            for (var i = 0; i < sorted.Count && chosen.Count < limit; i++)
            {
                if (mayTake(sorted[i], most, taken) && chosen.Add(i))
                {
                    taken[sorted[i].Fresh] = Count(taken, sorted[i].Fresh) + 1;
                    taken[sorted[i].Row] = Count(taken, sorted[i].Row) + 1;
                }
            }
        }
        return [.. chosen.Order().Select(i => sorted[i])];
    }

    private static int Count(Dictionary<object, int> taken, object statement) => taken.GetValueOrDefault(statement);

    private int ByScore(Hit left, Hit right)
    {
        var byScore = right.Score.CompareTo(left.Score);
        return byScore != 0 ? byScore : string.CompareOrdinal(PairName(left), PairName(right));
    }

    // The same whichever of the two came first.
    private string PairName(Hit hit)
    {
        var key = fresh[hit.Fresh].Statement.Key;
        return string.CompareOrdinal(key, hit.Row.Key) < 0 ? key + hit.Row.Key : hit.Row.Key + key;
    }

    // Compared as the thing that it is: there is one for each statement that is a hit.
    private sealed class Row(string key, long article, int place, string embedder, sbyte[] vector, string anchors)
    {
        public string Key => key;

        public long Article => article;

        public int Place => place;

        public string Embedder => embedder;

        public sbyte[] Vector => vector;

        public string Anchors => anchors;
    }

    private readonly record struct Hit(int Fresh, Row Row, double Score);
}
