using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What follows from stances alone: who is for what another is against opposes them, and who is for the same agrees with them, as far as the two claims are one.</summary>
/// <remarks>What it does not see is left to the weights. How often it is right stands in <c>docs/accuracy.md</c>.</remarks>
internal static class PlainReading
{
    // Nearness in meaning from which two claims can be about one thing, and from which it no longer matters.
    private const double LeastCosine = 0.3;
    private const double EnoughCosine = 0.6;

    // Shorter ones ("it", "the ballots", "same-sex marriage") say nothing that could be denied.
    private const int FewestStems = 3;
    private const int FewestPlainWords = 3;
    private const int MostOfNegatedCue = 2;

    // Of the shorter claim's words; otherwise the two are on one matter, but hardly one.
    private const double LeastOfClaim = 0.34;

    /// <summary>Whether the two can come to anything, whatever a pair reader says of their claims.</summary>
    public static bool CanTell(StatementPair pair) =>
        pair.Cosine > LeastCosine
        && (PairFeatures.IsOpposite(pair) || (pair.Earlier.Stance, pair.Later.Stance) is (Stance.For, Stance.For))
        && pair.Earlier.Actors.Count > 0 && pair.Later.Actors.Count > 0
        && Math.Min(pair.EarlierSide.Claim.Stems.Count, pair.LaterSide.Claim.Stems.Count) >= FewestStems
        && pair.EarlierSide.Pointer != PointerKind.Whole && pair.LaterSide.Pointer != PointerKind.Whole
        && Math.Min(PlainWords(pair.EarlierSide), PlainWords(pair.LaterSide)) >= FewestPlainWords
        && pair.EarlierSide.Claim.Containment(pair.LaterSide.Claim) >= LeastOfClaim
        && !pair.EarlierSide.IsShareOfPoll && !pair.LaterSide.IsShareOfPoll
        && !pair.SameParty
        && !(PairFeatures.IsOpposite(pair) && (pair.IsLongCopy || IsRoundabout(pair.EarlierSide) || IsRoundabout(pair.LaterSide)));

    // "Does not believe" is against what it takes; what "did not restrain giving his opinion about" is against, its words do not tell.
    private static bool IsRoundabout(LinkSide side) => side.Cue.IsNegated && side.Cue.Stems.Count > MostOfNegatedCue;

    // Words of the content that are no names: of a claim that was made of cue and phrase ("supports same-sex marriage") only the phrase counts.
    private static int PlainWords(LinkSide side) => side.Content.Stems.Count(stem => !side.Content.Names.Contains(stem));

    /// <summary>How sure it is, 0 to 1.</summary>
    /// <param name="wanted">The class.</param>
    /// <param name="pair">Two statements that can come to something.</param>
    /// <param name="claims">What the pair reader says of their claims.</param>
    public static double Likelihood(PairClass wanted, StatementPair pair, PairScore claims)
    {
        var isOne = claims.Agrees * Math.Clamp((pair.Cosine - LeastCosine) / (EnoughCosine - LeastCosine), 0, 1);
        return wanted == PairClass.Opposes == PairFeatures.IsOpposite(pair) ? isOne : 0;
    }
}
