using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Voices;

/// <summary>Tells whether of two statements one only repeats the other, so that both are one voice.</summary>
/// <remarks>
/// <see cref="RepeatKind.Copy"/>: nearly the same words that are not all a quotation; two who hear one speech do not report it in the same words.
/// <see cref="RepeatKind.Quotation"/>: nearly the same words of the same speaker, or a quotation too long to be said twice by chance.
/// <see cref="RepeatKind.Credited"/>: the same speaker, about the same, and one article names the other's outlet as where it was said.
/// <see cref="RepeatKind.Again"/>: the same speaker says the same in other words.
/// </remarks>
internal static class Repetition
{
    private const double SameWords = 0.7;
    private const int FewestWords = 5;
    private const int LongQuotation = 8;
    private const double CreditedLikeness = 0.5;
    private const double AgainLikeness = 0.75;
    private const double AgainAgrees = 0.4;

    /// <summary>Null where neither repeats the other.</summary>
    public static RepeatKind? Of(Statement left, Statement right, double cosine, PairScore score)
    {
        if (left.Stance != right.Stance || (left.Attitude == Attitude.Denies) != (right.Attitude == Attitude.Denies))
        {
            return null;
        }
        var (words, others) = (Shingles.Of(left.ContentWords), Shingles.Of(right.ContentWords));
        var sameSpeaker = Speakers.Share(left, right);
        var fewest = Math.Min(words.Words, others.Words);
        if (fewest >= FewestWords && words.In(others) >= SameWords)
        {
            var quoted = left.Form == AttributionForm.Direct && right.Form == AttributionForm.Direct;
            return !quoted ? RepeatKind.Copy : sameSpeaker || fewest >= LongQuotation ? RepeatKind.Quotation : null;
        }
        if (!sameSpeaker)
        {
            return null;
        }
        if (cosine >= CreditedLikeness && (Credits(left, right) || Credits(right, left)))
        {
            return RepeatKind.Credited;
        }
        return cosine >= AgainLikeness && score.Agrees >= AgainAgrees && score.Agrees > score.Contradicts ? RepeatKind.Again : null;
    }

    /// <summary>The repetition as it is drawn: from the later to the earlier.</summary>
    public static DrawnRepeat Draw(Statement left, Statement right, RepeatKind kind) =>
        StatementOrder.ByTime.Compare(left, right) < 0 ? new DrawnRepeat(right.Key, left.Key, kind) : new DrawnRepeat(left.Key, right.Key, kind);

    private static bool Credits(Statement one, Statement other) =>
        other.Article.Outlet is { } outlet && one.Via.Any(via => Speakers.SameName(via, outlet));
}
