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
/// <see cref="RepeatKind.Again"/>: the same speaker, or one who speaks for the same party, says the same in other words; who that may be, <see cref="OneVoice"/> tells.
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

    // Of the shorter claim's words; "Ana Ruiz is sorry" and "Ana Ruiz waited" have no more in common than her name.
    private const double AgainShare = 0.5;
    private const int FewestShared = 2;

    // Where the trained reader takes two claims for one, both ways round, they need not be as near.
    private const double AskedLikeness = 0.3;
    private const double AskedAgrees = 0.75;

    /// <summary>Null where neither repeats the other.</summary>
    /// <param name="pair">Of two articles.</param>
    /// <param name="says">What the two claims say.</param>
    /// <param name="inReprint">Whether one article is known to be taken from the other, so that short statements are copies too.</param>
    public static RepeatKind? Of(StatementPair pair, PairReadings says, bool inReprint)
    {
        if (AreOpposite(pair))
        {
            return null;
        }
        if (HasSameWords(pair))
        {
            return pair.Cosine < SameClaim ? null : KindOfSameWords(pair, inReprint);
        }
        return OneVoice.Is(pair) && (IsToldByWords(pair, says.Claims) || (says.SameClaim >= AskedAgrees && CanAsk(pair))) ? RepeatKind.Again : null;
    }

    /// <summary>Whether the trained reader is to be asked if one says the other again.</summary>
    public static bool CanAsk(StatementPair pair) =>
        !pair.SameArticle && pair.Cosine >= AskedLikeness && !AreOpposite(pair) && pair.SameParty && IsOneMatter(pair);

    /// <summary>Whether half of the shorter claim's words are in both, names of the speakers left out, and not names alone.</summary>
    public static bool IsOneMatter(StatementPair pair) => SharedWords.Share(pair) >= AgainShare && SharedWords.HasPlain(pair);

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

    private static bool IsToldByWords(StatementPair pair, PairScore claims) =>
        pair.Cosine >= AgainLikeness && claims.Agrees >= AgainAgrees && claims.Agrees > claims.Contradicts && SharedWords.Count(pair) >= FewestShared && IsOneMatter(pair);

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
