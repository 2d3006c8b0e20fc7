using Gainsay.Ledger;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Links;

/// <summary>What the trained pair reader alone tells: two parties whose statements, as told, cannot both be true, whichever of the two is read first.</summary>
/// <remarks>It has learned this from invented affairs in which most statements that share words and names have nothing to do with each other
/// (<c>training/data</c>), so it is believed without a word of denial: "they signed for the ballots" and "they signed for a box".</remarks>
internal static class Contradiction
{
    // Nearness in meaning below which two statements are on two matters.
    private const double LeastCosine = 0.25;
    private const int FewestStems = 2;

    /// <summary>Whether what the reader says of the two counts: somebody says each of them, and says something.</summary>
    public static bool CanTell(StatementPair pair) =>
        pair.Cosine >= LeastCosine && !pair.SameParty && !pair.IsLongCopy && Tells(pair.EarlierSide) && Tells(pair.LaterSide);

    private static bool Tells(LinkSide side) =>
        side.Statement.Actors.Count > 0
        && side.Statement.Attitude is not (Attitude.Declines or Attitude.Asks)
        && side.Content.Stems.Count >= FewestStems && side.Pointer != PointerKind.Whole && !side.IsShareOfPoll && !side.Cue.IsNegated;
}
