using System.Numerics;

namespace Gainsay.Ledger.Links;

/// <summary>How likely it is, before anything is read closely, that two statements have to do with each other.</summary>
/// <remarks>It depends on the two alone and is the same in both directions, so that which of two articles came first makes no difference.</remarks>
public static class CandidateScore
{
    /// <summary>Below this, a pair is no candidate.</summary>
    public const double Floor = 0.15;

    /// <summary>The least nearness in meaning of two statements that name nothing in common.</summary>
    public const double LeastWithoutAnchor = 0.2;

    private const double ForAnchor = 0.06;
    private const int MostAnchors = 4;
    private const double ForDays = 0.02;

    /// <summary>The score of a pair, or null where it is no candidate.</summary>
    public static double? Of(Linkable left, Linkable right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Embedder == right.Embedder
            ? Of(Cosine(left.Vector.Span, right.Vector.Span), Shared(left.Anchors, right.Anchors), Math.Abs(left.Statement.Article.Day.DayNumber - right.Statement.Article.Day.DayNumber))
            : null;
    }

    /// <summary>Nearness in meaning (-1 to 1), a little for each thing that both name, and a little less for the time between them.</summary>
    /// <returns>Null where the pair is no candidate.</returns>
    internal static double? Of(double cosine, int sharedAnchors, int days)
    {
        var score = cosine + (ForAnchor * Math.Min(MostAnchors, sharedAnchors)) - (ForDays * Math.Log(1 + days));
        return score >= Floor && (sharedAnchors > 0 || cosine >= LeastWithoutAnchor) ? score : null;
    }

    /// <summary>The cosine of two vectors of bytes, each of length about 127.</summary>
    public static double Cosine(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sums = Vector<int>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(left[i..]), out var low, out var high);
            Vector.Widen(new Vector<sbyte>(right[i..]), out var otherLow, out var otherHigh);
            // A product of two bytes fits into 16 bits, a sum of products does not.
            Vector.Widen(low * otherLow, out var first, out var second);
            Vector.Widen(high * otherHigh, out var third, out var fourth);
            sums += first + second + third + fourth;
        }
        var sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }
        return sum / (127.0 * 127.0);
    }

    /// <summary>How many of two sorted lists' words are in both.</summary>
    public static int Shared(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (i, j, shared) = (0, 0, 0);
        while (i < left.Count && j < right.Count)
        {
            var order = string.CompareOrdinal(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
