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
/// <see cref="RepeatKind.Again"/>: the same speaker, or one who speaks for the same party, says the same in other words.
/// What one article credits to the other's outlet is for <see cref="Credits"/>.
/// </remarks>
internal static class Repetition
{
    private const double SameWords = 0.7;
    private const int FewestWords = 5;

    // So long a stretch is hardly worded twice alike, whoever says it: a quotation, a report of somebody unnamed, a report of somebody else by name.
    private const int LongQuotation = 8;
    private const int LongUnnamed = 8;
    private const int LongNamed = 12;

    // One content may hold several claims, and each is repeated by its like.
    private const double SameClaim = 0.7;
    private const double AgainLikeness = 0.65;
    private const double AgainAgrees = 0.4;

    /// <summary>Null where neither repeats the other.</summary>
    /// <param name="pair">Of two articles.</param>
    /// <param name="claims">What the words of the two claims say.</param>
    /// <param name="inReprint">Whether one article is known to be taken from the other, so that short statements are copies too.</param>
    public static RepeatKind? Of(StatementPair pair, PairScore claims, bool inReprint)
    {
        if (AreOpposite(pair))
        {
            return null;
        }
        if (HasSameWords(pair))
        {
            return pair.Cosine < SameClaim ? null : KindOfSameWords(pair, inReprint);
        }
        return pair.SameParty && pair.Cosine >= AgainLikeness && claims.Agrees >= AgainAgrees && claims.Agrees > claims.Contradicts ? RepeatKind.Again : null;
    }

    /// <summary>Whether both have nearly the same words in common that nobody else is likely to have.</summary>
    public static bool IsLongCopy(StatementPair pair) => WordsOfShorter(pair) >= LongUnnamed && HasSameWords(pair);

    /// <summary>Whether one is for what the other is against.</summary>
    public static bool AreOpposite(StatementPair pair) => pair.Earlier.Stance is null || pair.Later.Stance is null
        ? pair.Earlier.Attitude == Attitude.Denies != (pair.Later.Attitude == Attitude.Denies)
        : PairFeatures.IsOpposite(pair);

    /// <summary>The repetition as it is drawn: from the later to the earlier.</summary>
    public static DrawnRepeat Draw(StatementPair pair, RepeatKind kind) =>
        StatementOrder.ByTime.Compare(pair.Earlier, pair.Later) < 0
            ? new DrawnRepeat(pair.Later.Key, pair.Earlier.Key, kind)
            : new DrawnRepeat(pair.Earlier.Key, pair.Later.Key, kind);

    private static RepeatKind? KindOfSameWords(StatementPair pair, bool inReprint)
    {
        var words = WordsOfShorter(pair);
        var isQuoted = pair.Earlier.Form == AttributionForm.Direct && pair.Later.Form == AttributionForm.Direct;
        var enough = (inReprint, pair.SameActor) switch
        {
            (true, _) => 1,
            (_, true) => FewestWords,
            _ when isQuoted => LongQuotation,
            _ => AreNamed(pair) ? LongNamed : LongUnnamed,
        };
        return words < enough ? null : isQuoted ? RepeatKind.Quotation : RepeatKind.Copy;
    }

    private static int WordsOfShorter(StatementPair pair) => Math.Min(pair.EarlierSide.Shingles.Words, pair.LaterSide.Shingles.Words);

    private static bool HasSameWords(StatementPair pair) => pair.EarlierSide.Shingles.In(pair.LaterSide.Shingles) >= SameWords;

    // Of two who are named, one name may still be a misreading; so the words decide where there are enough of them.
    private static bool AreNamed(StatementPair pair) => pair.Earlier.Actors.Any(Speakers.IsProper) && pair.Later.Actors.Any(Speakers.IsProper);
}
