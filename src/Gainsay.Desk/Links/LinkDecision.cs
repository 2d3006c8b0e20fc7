using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What was decided of one pair: a link, a repetition, or (both null) nothing.</summary>
internal sealed record Decided(StatementPair Pair, DrawnLink? Link, DrawnRepeat? Repeat);

/// <summary>Decides what two statements are to each other: stances, signs of an answer, and weights say how sure it is, speakers and attitudes which relation it is.</summary>
internal sealed class LinkDecision(LinkWeights weights, LinkThresholds thresholds)
{
    // What weights alone tell is never shown unasked: at no likelihood are eight in ten of their links right.
    private const double MostByWeights = 0.45;

    // Of opposing links less sure than that, read by hand, one in three was right: they stay possible. Of answers that point to what they deny ("rejected that idea"), seven in eight were.
    private const double Enough = 0.86;
    private const double EnoughWherePointed = 0.8;
    private const double MostBelow = 0.49;

    // Of what the trained reader takes for a contradiction, by its likelihood on judged pairs: of two articles more is asked for, where a denial is as often of another matter.
    // What stances or a cue that says no tell must have as much in one article, and in two the same as what the reader tells alone.
    private const double EnoughWithin = 0.5;
    private const double EnoughAcross = 0.7;

    // From which likelihood on what the answer model sees is shown where the cue says no.
    private const double EnoughBySight = 0.8;

    // How many of the links that are shown within an article were right, read by hand over real articles (33 of 45), whichever judge was how sure: a confidence says no less.
    private const double RightWithin = 0.73;

    // A denial that says by itself what it answers. Nearly all were right, read by hand.
    private const double Direct = 0.9;

    // Two figures of one thing, of which one is an estimate by its words. Seldom met: both of two in articles written to test it.
    private const double TwoFigures = 0.8;

    // What it sees without a cue that says no is right once in three times.
    private const double ForSight = 0.5;

    private static readonly PairClass[] Classes = [PairClass.Opposes, PairClass.Agrees];

    /// <param name="pair">The two statements.</param>
    /// <param name="read">What their words say.</param>
    /// <param name="claims">What the pair reader says of their claims. Null: it was not asked.</param>
    /// <param name="told">How sure the pair reader is, by the pair as it is told, that the two oppose each other; 0 where it was not asked.</param>
    public Decided Of(StatementPair pair, PairReadings read, PairScore? claims, double told)
    {
        var (earlier, later) = (pair.Earlier, pair.Later);
        var features = PairFeatures.Of(pair, read);
        foreach (var (found, confidence) in Classes.Select(found => (found, Confidence(found, pair, claims, told, read, features))).OrderByDescending(one => one.Item2))
        {
            if (confidence >= thresholds.Possible && RelationOf(found, pair) is { } relation)
            {
                var isLikely = confidence >= thresholds.Likely(found) && Showing.Allows(found, pair) && (relation != Relation.Denies || Showing.IsDenial(pair));
                var shown = isLikely && pair.SameArticle && found == PairClass.Opposes ? Math.Max(confidence, RightWithin) : confidence;
                return new Decided(pair, new DrawnLink(later.Key, earlier.Key, relation, Math.Round(shown, 3), isLikely, DrawnReason.Of(pair, relation)), null);
            }
        }
        return new Decided(pair, null, null);
    }

    private double Confidence(PairClass wanted, StatementPair pair, PairScore? claims, double told, PairReadings says, float[] features)
    {
        var byWeights = Math.Min(MostByWeights, weights.Likelihood(wanted, pair.SameArticle, features));
        var plain = claims is { } read ? PlainReading.Likelihood(wanted, pair, read) : 0;
        var seen = pair.Place?.Seen is not { } share ? 0 : wanted == PairClass.Opposes ? share.Opposes : share.Agrees;
        if (wanted != PairClass.Opposes)
        {
            // However alike the words are: who answers, or gives another figure, does not agree.
            return pair.IsToldByWords ? 0 : Math.Max(Math.Max(byWeights, Math.Min(MostBelow, ForSight * seen)), Shown(plain, Enough));
        }
        var byReader = says.Trained is { } trained ? Contradiction.Likelihood(pair, trained) : 0;
        var enoughByReader = pair.SameArticle ? EnoughWithin : EnoughAcross;
        // The pair reader is often too sure of two readings that it was asked for by themselves.
        var confirmed = says.IsTrained && byReader < enoughByReader ? double.PositiveInfinity : Enough;
        var bySight = seen >= EnoughBySight && pair.LaterSide.Cue.Rejects && !pair.SameParty ? RightWithin : Math.Min(MostBelow, ForSight * seen);
        var byModels = new[] { byWeights, bySight, Quarrel.IsPartOf(pair) ? RightWithin : 0, Shown(plain, confirmed), Shown(told, confirmed), Shown(byReader, enoughByReader) }.Max();
        // What nothing but models tells, of two that have no matter in common, is as often of two matters.
        byModels = pair.SameArticle && !Showing.HaveMatterInCommon(pair) ? Math.Min(MostBelow, byModels) : byModels;
        var byWhatIsSaid = pair.IsDirect ? Direct : pair.GivesAnotherFigure ? TwoFigures : 0;
        return Math.Max(byModels, Math.Max(byWhatIsSaid, Shown(pair.Answer, pair.LaterSide.Pointer != PointerKind.None ? EnoughWherePointed : Enough)));
    }

    /// <summary>How likely the words alone make it that the two have to do with each other.</summary>
    public double ByWords(StatementPair pair, PairReadings read)
    {
        var features = PairFeatures.Of(pair, read);
        return Classes.Max(found => weights.Likelihood(found, pair.SameArticle, features));
    }

    // What is less likely than its judge's bound stays possible.
    private static double Shown(double likelihood, double enough) => likelihood < enough ? Math.Min(MostBelow, likelihood) : likelihood;

    // Who agrees with themselves, or grants something to themselves, only repeats it.
    private static Relation? RelationOf(PairClass found, StatementPair pair) => found switch
    {
        PairClass.Opposes when pair.SameActor => Relation.Reverses,
        PairClass.Opposes when pair.IsDirect || StatementPair.Rejects(pair.Later) || pair.Later.Attitude == Attitude.Doubts => Relation.Denies,
        PairClass.Opposes => Relation.Contradicts,
        PairClass.Agrees when !pair.SameParty => pair.Later.Attitude == Attitude.Concedes ? Relation.Concedes : Relation.Agrees,
        _ => null,
    };
}

/// <summary>How confident a link must be.</summary>
/// <param name="Opposes">To be shown unasked, an opposing one.</param>
/// <param name="Agrees">The same, an agreeing one.</param>
/// <param name="Possible">To be kept at all.</param>
internal sealed record LinkThresholds(double Opposes, double Agrees, double Possible)
{
    public double Likely(PairClass found) => found == PairClass.Opposes ? Opposes : Agrees;
}
