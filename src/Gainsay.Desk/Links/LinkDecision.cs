using Gainsay.Desk.Voices;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What was decided of one pair: a link, a repetition, or (both null) nothing.</summary>
internal sealed record Decided(StatementPair Pair, DrawnLink? Link, DrawnRepeat? Repeat);

/// <summary>Decides what two statements are to each other: the weights say how sure it is, speakers and attitudes which relation it is.</summary>
internal sealed class LinkDecision(LinkWeights weights, LinkThresholds thresholds)
{
    public Decided Of(StatementPair pair, PairScore score)
    {
        var (earlier, later) = (pair.Earlier.Statement, pair.Later.Statement);
        if (!pair.SameArticle && Repetition.Of(earlier, later, pair.Cosine, score) is { } kind)
        {
            return new Decided(pair, null, Repetition.Draw(earlier, later, kind));
        }
        var shares = weights.Shares(PairFeatures.Of(pair, score));
        foreach (var found in new[] { PairClass.Opposes, PairClass.Agrees, PairClass.Concedes }.OrderByDescending(found => shares[(int)found] / thresholds.Likely(found, pair.SameArticle)))
        {
            var confidence = shares[(int)found];
            if (confidence >= thresholds.Possible && RelationOf(found, earlier, later) is { } relation)
            {
                var isLikely = confidence >= thresholds.Likely(found, pair.SameArticle);
                return new Decided(pair, new DrawnLink(later.Key, earlier.Key, relation, Math.Round(confidence, 3), isLikely, DrawnReason.Of(pair, relation)), null);
            }
        }
        return new Decided(pair, null, null);
    }

    // Who agrees with themselves, or grants something to themselves, only repeats it.
    private static Relation? RelationOf(PairClass found, Statement earlier, Statement later) => found switch
    {
        PairClass.Opposes when Speakers.Share(earlier, later) => Relation.Reverses,
        PairClass.Opposes when StatementPair.Rejects(later) || later.Attitude == Attitude.Doubts => Relation.Denies,
        PairClass.Opposes => Relation.Contradicts,
        PairClass.Agrees when !Speakers.ShareParty(earlier, later) => Relation.Agrees,
        PairClass.Concedes when !Speakers.ShareParty(earlier, later) => Relation.Concedes,
        _ => null,
    };
}

/// <summary>How confident a link must be. Chosen where precision on development articles is 0.8; <c>docs/accuracy.md</c> gives the curve.</summary>
/// <param name="Within">To be shown unasked, both statements in one article: opposing, agreeing, conceding.</param>
/// <param name="Across">The same, in two articles.</param>
/// <param name="Possible">To be kept at all.</param>
internal sealed record LinkThresholds((double Opposes, double Agrees, double Concedes) Within, (double Opposes, double Agrees, double Concedes) Across, double Possible)
{
    public double Likely(PairClass found, bool sameArticle)
    {
        var (opposes, agrees, concedes) = sameArticle ? Within : Across;
        return found switch
        {
            PairClass.Opposes => opposes,
            PairClass.Agrees => agrees,
            _ => concedes,
        };
    }
}
