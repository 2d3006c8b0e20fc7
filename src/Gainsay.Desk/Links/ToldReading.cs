using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What the pair reader says of two statements as they are told: who says it, the cue and the content, "the mayor denied that the bridge is unsafe".</summary>
/// <remarks>It is asked only of two articles' statements, where the stances differ or a cue says no, and where both are on one matter: of everything else it takes too much for a contradiction.
/// Within an article most statements are on one matter, and one in five of what it told was right.</remarks>
internal static class ToldReading
{
    // Nearness in meaning from which two statements can be on one matter, and from which it no longer matters.
    private const double LeastCosine = 0.35;
    private const double EnoughCosine = 0.6;

    // Who takes back an own word speaks of the very same thing.
    private const double LeastCosineOfOne = 0.5;
    private const double LeastOfOne = 0.3;
    private const double EnoughToBeConfirmed = 0.6;
    private const double LeastOfContents = 0.6;
    private const double LeastOfTold = 0.4;
    private const int FewestStems = 2;

    // Of the shorter claim's words, the speakers' names left out; and from which likeness on two are one text, which cannot oppose itself.
    private const double LeastOfClaim = 0.3;
    private const double SameText = 0.8;

    /// <summary>Whether it is worth asking.</summary>
    public static bool CanTell(StatementPair pair) =>
        !pair.SameArticle && pair.Cosine >= (pair.SameParty ? LeastCosineOfOne : LeastCosine)
        && (!pair.SameParty || (pair.SameActor && PairFeatures.IsOpposite(pair) && pair.LaterSide.Cue.Rejects))
        && WordRarity.ShareOfShorter(pair.EarlierSide, pair.LaterSide) >= LeastOfClaim
        && (PairFeatures.IsOpposite(pair) || (HasRejection(pair) && !AreBothAgainst(pair) && pair.EarlierSide.Content.Likeness(pair.LaterSide.Content) <= SameText))
        && !pair.IsLongCopy
        && !(HasRejection(pair) && (pair.Earlier.Attitude == Attitude.Intends || pair.Later.Attitude == Attitude.Intends))
        && IsTelling(pair.EarlierSide) && IsTelling(pair.LaterSide);

    /// <summary>How sure it is that the two oppose each other, 0 to 1. No more is read than is needed to know that they do not.</summary>
    /// <param name="pair">Two statements that it can tell of.</param>
    /// <param name="read">The pair reader.</param>
    public static double Likelihood(StatementPair pair, Func<ClaimPair, PairScore> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        // Where no cue says no, the contents must do it by themselves.
        var isRejected = HasRejection(pair);
        var contents = isRejected ? 1 : read(new ClaimPair(pair.Earlier.ContentWords, pair.Later.ContentWords)).Contradicts;
        if (contents < LeastOfContents)
        {
            return 0;
        }
        // A contradiction is one either way round.
        var (earlier, later) = (LinkSide.ToldBy(pair.Earlier), LinkSide.ToldBy(pair.Later));
        var told = read(new ClaimPair(earlier, later)).Contradicts;
        if (told < LeastOfTold)
        {
            return 0;
        }
        told = (told + read(new ClaimPair(later, earlier)).Contradicts) / 2;
        var likelihood = (isRejected ? told : (told + contents) / 2) * Math.Clamp(pair.Cosine / EnoughCosine, 0, 1);
        if (!isRejected || !PairFeatures.IsOpposite(pair) || likelihood < EnoughToBeConfirmed)
        {
            return likelihood;
        }
        // Where it says no to the very claim of the other, the two readings confirm each other; who takes back an own word takes back the same claim.
        var agrees = read(pair.Claims).Agrees;
        return !pair.SameParty ? 1 - ((1 - likelihood) * (1 - agrees)) : agrees < LeastOfOne ? 0 : likelihood;
    }

    private static bool HasRejection(StatementPair pair) => pair.EarlierSide.Cue.Rejects || pair.LaterSide.Cue.Rejects;

    private static bool AreBothAgainst(StatementPair pair) => pair.Earlier.Stance == Stance.Against && pair.Later.Stance == Stance.Against;

    // "Opposes a bill" and "denied service to them" are acts; the words of neither are denied.
    private static bool IsTelling(LinkSide side) =>
        side.Statement.Actors.Count > 0
        && side.Statement.Attitude is not (Attitude.Asks or Attitude.Declines)
        && side.Content.Stems.Count >= FewestStems && side.Pointer != PointerKind.Whole && !side.IsShareOfPoll && !side.IsAct && !side.Cue.Dislikes && !side.Cue.IsNegated;
}
