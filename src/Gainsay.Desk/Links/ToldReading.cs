using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What the pair reader says of two statements as they are told: who says it, the cue and the content, "the mayor denied that the bridge is unsafe".</summary>
/// <remarks>It is asked only where something in one of the two says no, and where both are on one matter: of everything else it takes too much for a contradiction.</remarks>
internal static class ToldReading
{
    // Nearness in meaning from which two statements can be on one matter, and from which it no longer matters.
    private const double LeastCosine = 0.35;
    private const double EnoughCosine = 0.6;

    // Who takes back an own word speaks of the very same thing.
    private const double LeastCosineOfOne = 0.5;
    private const double LeastOfOne = 0.3;
    private const int FewestStems = 2;

    // Of the shorter claim's words, the speakers' names left out; and from which likeness on two are one text, which cannot oppose itself.
    private const double LeastOfClaim = 0.3;
    private const double SameText = 0.8;

    /// <summary>Whether it is worth asking.</summary>
    public static bool CanTell(StatementPair pair) =>
        pair.Cosine >= (pair.SameParty ? LeastCosineOfOne : LeastCosine)
        && (!pair.SameParty || (pair.SameActor && !pair.SameArticle))
        && WordRarity.ShareOfShorter(pair.EarlierSide, pair.LaterSide) >= LeastOfClaim
        && (PairFeatures.IsOpposite(pair) || !(AreBothAgainst(pair) || pair.EarlierSide.Content.Likeness(pair.LaterSide.Content) > SameText))
        && (PairFeatures.IsOpposite(pair) || StatementPair.Rejects(pair.Earlier) || StatementPair.Rejects(pair.Later) || pair.EarlierSide.Cue.Rejects || pair.LaterSide.Cue.Rejects)
        && IsTelling(pair.EarlierSide) && IsTelling(pair.LaterSide);

    /// <summary>How sure it is that the two oppose each other, 0 to 1.</summary>
    /// <param name="pair">Two statements that it can tell of.</param>
    /// <param name="told">What the pair reader says of the two as they are told.</param>
    /// <param name="turned">The same with the later one first: a contradiction is one either way round.</param>
    /// <param name="claims">What it says of the two claims: who takes back an own word takes back the same claim.</param>
    public static double Likelihood(StatementPair pair, PairScore told, PairScore turned, PairScore claims) =>
        pair.SameParty && claims.Agrees < LeastOfOne ? 0 : (told.Contradicts + turned.Contradicts) / 2 * Math.Clamp(pair.Cosine / EnoughCosine, 0, 1);

    private static bool AreBothAgainst(StatementPair pair) => pair.Earlier.Stance == Stance.Against && pair.Later.Stance == Stance.Against;

    private static bool IsTelling(LinkSide side) =>
        side.Statement.Actors.Count > 0
        && side.Statement.Attitude is not (Attitude.Asks or Attitude.Declines)
        && side.Content.Stems.Count >= FewestStems && side.Pointer != PointerKind.Whole && !side.IsShareOfPoll;
}
