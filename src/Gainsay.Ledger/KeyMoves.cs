using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>Finds where a newer reading has what an older one's statements said, so that permanent links hold.</summary>
internal static class KeyMoves
{
    /// <summary>For each old statement whose key the new reading no longer gives: the key of the new statement in its place, or null where there is none.</summary>
    /// <remarks>In its place is the statement whose cue and content share at least half of the larger one's characters, white space aside, with it:
    /// of several the one that shares most, then the one at the nearest place among its attribution's. Where the text itself changed, characters
    /// cannot be compared, and the words of cue and content must be the same.</remarks>
    public static IReadOnlyDictionary<string, string?> Between(
        IReadOnlyList<Statement> old, string oldText, IReadOnlyList<Statement> fresh, string freshText, bool sameText)
    {
        var standing = fresh.Select(statement => statement.Key).ToHashSet(StringComparer.Ordinal);
        var gone = PlacedIn(old, oldText).Where(placed => !standing.Contains(placed.Statement.Key)).ToList();
        var candidates = gone.Count == 0 ? [] : PlacedIn(fresh, freshText);
        return gone.ToDictionary(
            was => was.Statement.Key,
            was => candidates
                .Select(now => (now, Shared: sameText ? was.Shared(now) : was.HasWordsOf(now) ? 1 : 0))
                .Where(match => match.Shared >= 0.5)
                .OrderByDescending(match => match.Shared)
                .ThenBy(match => Math.Abs(match.now.Place - was.Place))
                .FirstOrDefault().now?.Statement.Key,
            StringComparer.Ordinal);
    }

    private static List<Placed> PlacedIn(IReadOnlyList<Statement> statements, string text)
    {
        var before = VisibleBefore(text);
        var places = new Dictionary<int, int>();
        var placed = new List<Placed>(statements.Count);
        foreach (var statement in statements)
        {
            var place = places[statement.Attribution] = places.GetValueOrDefault(statement.Attribution, -1) + 1;
            placed.Add(new Placed(statement, place, [.. statement.Cue.Concat(statement.Content).Select(span => new TextSpan(before[span.Start], before[span.End]))]));
        }
        return placed;
    }

    // How many characters that are not white space stand before each offset.
    private static int[] VisibleBefore(string text)
    {
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            before[i + 1] = before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }
        return before;
    }

    private sealed record Placed(Statement Statement, int Place, IReadOnlyList<TextSpan> Spans)
    {
        private int Length => Spans.Sum(span => span.Length);

        public double Shared(Placed other)
        {
            var shared = Spans.Sum(mine => other.Spans.Sum(theirs => Math.Max(0, Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start))));
            return shared / (double)Math.Max(1, Math.Max(Length, other.Length));
        }

        public bool HasWordsOf(Placed other) => Words(Statement) == Words(other.Statement);

        private static string Words(Statement statement) =>
            string.Join(' ', $"{statement.CueWords} {statement.ContentWords}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
