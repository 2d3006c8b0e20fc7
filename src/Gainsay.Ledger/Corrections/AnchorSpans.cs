using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Corrections;

/// <summary>Whether something in a newer reading, or a newer text, is what a correction was anchored to.</summary>
public static class AnchorSpans
{
    /// <summary>The least share of the larger one's characters that an anchor and what it means have in common.</summary>
    public const double LeastShare = 0.5;

    /// <summary>The characters that both have, over those of the larger one: 0 to 1. Spans of one list must not overlap.</summary>
    public static double Share(IReadOnlyList<TextSpan> anchor, IReadOnlyList<TextSpan> found)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(found);
        var shared = anchor.Sum(mine => found.Sum(theirs => Math.Max(0, Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start))));
        return shared / (double)Math.Max(1, Math.Max(anchor.Sum(span => span.Length), found.Sum(span => span.Length)));
    }

    /// <summary>Where a text that took another's place has the words at the spans. Null where it has not.</summary>
    /// <remarks>Where the two differ in white space only, that is exact. Otherwise each span goes to the same words in the other text, to as many-th an
    /// occurrence of them as it was.</remarks>
    public static IReadOnlyList<TextSpan>? Carry(IReadOnlyList<TextSpan> spans, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(spans);
        if (from == to)
        {
            return spans;
        }
        var (old, fresh) = (Visible.Of(from), Visible.Of(to));
        var same = old.Text == fresh.Text;
        var carried = spans.Select(span => old.Inside(span)).Select(span => same ? span : SameWords(span, old.Text, fresh.Text)).ToList();
        return carried.Contains(null) ? null : [.. carried.Select(span => fresh.Outside(span!.Value)).Order()];
    }

    private static TextSpan? SameWords(TextSpan? span, string from, string to)
    {
        if (span is not { Length: > 0 } known)
        {
            return null;
        }
        var words = known.In(from).ToString();
        var nth = Occurrences(words, from).TakeWhile(at => at < known.Start).Count();
        return Occurrences(words, to).Skip(nth).Select(at => (TextSpan?)new TextSpan(at, at + words.Length)).FirstOrDefault();
    }

    private static IEnumerable<int> Occurrences(string words, string text)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    /// <summary>A text without its white space, and where each of its characters stood.</summary>
    private sealed record Visible(string Text, int[] Places)
    {
        public static Visible Of(string text)
        {
            var places = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToArray();
            return new Visible(new string([.. places.Select(i => text[i])]), places);
        }

        public TextSpan? Inside(TextSpan span)
        {
            var (start, end) = (IndexOf(span.Start), IndexOf(span.End));
            return start < end ? new TextSpan(start, end) : null;
        }

        public TextSpan Outside(TextSpan span) => new(Places[span.Start], Places[span.End - 1] + 1);

        // How many visible characters stand before an offset.
        private int IndexOf(int offset)
        {
            var found = Array.BinarySearch(Places, offset);
            return found < 0 ? ~found : found;
        }
    }
}
