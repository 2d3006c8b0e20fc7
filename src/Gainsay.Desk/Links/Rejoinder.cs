using Gainsay.Ledger;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Links;

/// <summary>How much speaks for one statement being the answer to another: who is accused, what is pointed to, which telling words recur, how near it stands.</summary>
/// <remarks>What is summed are log odds, set by hand while reading labelled training articles. Only a statement that rejects something answers at all, and
/// within an article it answers one attribution, the likeliest (<see cref="ArticlePairs"/>).</remarks>
internal static class Rejoinder
{
    // Attributions further up nothing is answered.
    private const int Farthest = 12;
    private const int Far = 4;
    private const int FarCharacters = 800;

    // Characters from the beginning in which a headline and the first words under it stand.
    private const int Headline = 160;

    // Rarities of shared words, added up; and the share of the shorter claim's words.
    private const double LeastShared = 0.7;
    private const double LeastOfClaim = 0.4;
    private const double EnoughOfClaim = 0.6;

    // Words of a content; transcripts and whole speeches share words with everything.
    private const int LongestContent = 45;
    private const int FewestStems = 3;

    /// <summary>Log odds that the later one answers the earlier one; null where it cannot.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="shared">The rarities of the words that both claims share, added up.</param>
    public static double? LogOdds(StatementPair pair, double shared)
    {
        var (earlier, later, place) = (pair.EarlierSide, pair.LaterSide, pair.Place);
        if (pair.SameParty || !Rejects(later) || !CanBeAnswered(earlier) || later.Cue.IsNegated || earlier.IsShareOfPoll || later.IsShareOfPoll || place?.Apart > Farthest)
        {
            return null;
        }
        var isTurned = pair.SameArticle && later.Statement.Content[0].Start < earlier.Statement.Content[0].Start && later.Statement.Content[0].Start > Headline;
        var pointer = PointerOf(pair, isTurned);
        if (pointer is null || (pointer == PointerKind.Whole && place is null))
        {
            return null;
        }
        // Where the whole content points, its claim was put in from what it seemed to point to.
        var isOwn = pointer != PointerKind.Whole;
        var denial = Denial(later);
        var ofClaim = WordRarity.ShareOfShorter(earlier, later);
        if (isOwn && pointer != PointerKind.Such && (shared < LeastShared || (!later.Cue.Rejects && ofClaim < LeastOfClaim)))
        {
            return null;
        }
        // Who negates what another negates says the same, unless it is the other's account that is rejected.
        var sameStance = (earlier.Statement.Stance == Stance.Against) == (later.Statement.Stance == Stance.Against);
        if (isOwn && ((sameStance && !later.Content.Scorns) || (earlier.Cue.Rejects && later.Cue.Rejects)))
        {
            return null;
        }
        var odds = -3.6 + (denial == 0 ? -0.4 : denial);
        odds += pointer switch { PointerKind.Whole => later.Content.Stems.Count > 0 ? 2.2 : 1.7, PointerKind.Such => 1.4, PointerKind.Subject => 0.5, _ => 0 };
        odds += pair.EarlierNamesLater ? 1.0 : 0;
        odds += pair.LaterNamesEarlier ? 0.6 : 0;
        odds += earlier.Cue.Accuses ? 0.6 : 0;
        odds += isOwn ? Math.Min(2.6, shared) + (2 * (ofClaim - 0.2)) + (2 * (pair.Cosine - 0.4)) : 0;
        odds += PointsToSource(pair) ? 1.5 : Distance(place, isOwn);
        odds -= denial == 0 && ofClaim < EnoughOfClaim ? 0.6 : 0;
        odds -= isTurned ? 0.7 : 0;
        odds -= earlier.IsAct ? 1 : 0;
        odds -= later.IsAct && !later.Cue.Rejects && !later.Content.Scorns ? 0.7 : 0;
        odds -= earlier.Statement.Actors.Count == 0 ? 0.3 : 0;
        odds -= later.Statement.Actors.Count == 0 ? 1 : 0;
        odds -= earlier.Statement.Attitude == Attitude.Denies && isOwn ? 0.5 : 0;
        odds -= 1.5 * Math.Max(0, 0.7 - Math.Min(earlier.Statement.Confidence, later.Statement.Confidence));
        return odds;
    }

    private static double Distance(PairPlace? place, bool isOwn) => place is null
        ? -0.5
        : place.Apart switch { 1 => 0.9, 2 => 0.5, 3 => 0.2, <= Far => 0, var apart => -0.2 * (apart - Far) } - (place.Characters > FarCharacters ? isOwn ? 0.6 : 2 : 0);

    /// <summary>The likelihood, 0 to 1, that goes with log odds.</summary>
    public static double Likelihood(double odds) => 1 / (1 + Math.Exp(-odds));

    // Null where the two have nothing to do with each other as far as pointing goes.
    private static PointerKind? PointerOf(StatementPair pair, bool isTurned) => pair.LaterSide.Pointer switch
    {
        PointerKind.Whole when !PointsToSource(pair) && (isTurned || PointsToAnother(pair)) => null,
        PointerKind.Such when !pair.EarlierSide.Content.Stems.Contains(pair.LaterSide.TakenUp) => PointerKind.None,
        PointerKind.Subject when pair.Place is not { Apart: 1 } => PointerKind.None,
        var kind => kind,
    };

    // "The envoy's assertions" are those of whoever the article calls the envoy, however far away.
    private static bool PointsToSource(StatementPair pair) =>
        pair.LaterSide.Pointer == PointerKind.Whole && pair.LaterSide.Content.Stems.Any(stem => !ClaimWords.SaysLittle(stem) && pair.EarlierSide.Source.Stems.Contains(stem));

    // "The Meridian Post report" is what the Meridian Post says, or what names it.
    private static bool PointsToAnother(StatementPair pair)
    {
        var names = pair.LaterSide.Content.Names;
        return names.Count > 0 && !pair.LaterNamesEarlier && !names.Overlaps(pair.EarlierSide.Content.Names);
    }

    /// <summary>Whether a statement says no to something.</summary>
    private static bool Rejects(LinkSide side) => side.Statement.Attitude switch
    {
        Attitude.Declines or Attitude.Asks => false,
        Attitude.Denies => true,
        Attitude.Intends or Attitude.Doubts => side.Cue.Rejects || side.Content.Scorns,
        _ => side.Statement.Stance == Stance.Against || side.Cue.Rejects || side.Content.Scorns,
    };

    // "Opposes" is no denial of what somebody said, though it counts as such an attitude.
    private static double Denial(LinkSide later) =>
        later.Cue.Rejects ? 1.4
        : later.Cue.Dislikes ? 0
        : later.Statement.Attitude == Attitude.Denies || later.Content.Scorns ? 0.6 : 0;

    private static bool CanBeAnswered(LinkSide side) =>
        (side.Statement.Attitude is not (Attitude.Declines or Attitude.Asks) || side.Cue.Accuses)
        && side.Claim.Stems.Count is >= FewestStems and < LongestContent && side.Content.Stems.Count < LongestContent && side.Pointer != PointerKind.Whole;
}
