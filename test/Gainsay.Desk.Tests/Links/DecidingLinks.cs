using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class DecidingLinks
{
    private const string Claim = "Gates of the old dam were opened at night";

    private static readonly LinkDecision Decision = new(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08));

    [Theory]
    [InlineData(0.9f, true)]
    [InlineData(0.8f, false)]
    public void Opposing_stances_are_shown_unasked_where_they_are_sure(float agrees, bool isShown)
    {
        var link = Decide(Side("Tomas Lind", Claim, Stance.Against, cue: "denied"), agrees);
        Assert.Equal((Relation.Contradicts, isShown), (link?.Relation, link?.IsLikely));
    }

    [Fact]
    public void Agreement_is_kept_and_shown_only_when_asked_for()
    {
        var link = Decide(Side("Tomas Lind", Claim), 0.99f);
        Assert.Equal((Relation.Agrees, false), (link?.Relation, link?.IsLikely));
    }

    [Theory]
    [InlineData(0.99, true)]
    [InlineData(0.02, false)]
    public void What_stances_tell_is_shown_unasked_only_where_the_trained_reader_confirms_it(double contradicts, bool isShown)
    {
        var seen = new PairScore(contradicts, 0.99 - contradicts, 0.01);
        var link = Decide(Side("Tomas Lind", Claim, Stance.Against, cue: "denied"), 0.95f, new TrainedReadings(seen, seen, seen));
        Assert.Equal(isShown, link?.IsLikely);
    }

    [Theory]
    [InlineData(0.9, "rejected", 0.02, true)]
    [InlineData(0.7, "rejected", 0.02, false)]
    [InlineData(0.9, "added", 0.02, false)]
    [InlineData(0.1, "added", 0.97, true)]
    [InlineData(0.9, "overturned", 0.97, false)]
    [InlineData(0.6, "added", 0.5, false)]
    [InlineData(0.4, "added", 0.02, false)]
    public void What_is_seen_in_an_article_is_shown_where_the_cue_says_no_or_the_pair_reader_is_sure_enough(double seen, string cue, double told, bool isShown)
    {
        var score = new PairScore(told, 0.98 - told, 0.02);
        var (earlier, later) = (Side("Tomas Lind", Claim, cue: "said", attribution: 0), Side("Ana Ruiz", "Gates of the old dam were shut at night", cue: cue, attribution: 1, attitude: Attitude.Denies));
        var pair = new StatementPair(earlier, later) { Place = new PairPlace(1, 10, 0, 0, 0) { Seen = new AnswerShare(0, seen, 0) } };
        var link = Decision.Of(pair, new PairReadings(score, score) { IsTrained = true, Trained = new TrainedReadings(score, score, score) }, null, told: 0).Link;
        Assert.Equal(isShown, link!.IsLikely);
        Assert.InRange(link.Confidence, isShown ? 0.73 : 0.08, isShown || told > 0.9 ? 1 : 0.49);
    }

    [Theory]
    [InlineData("that the works was being sold", false)]
    [InlineData("that pump records were kept from anybody", true)]
    [InlineData("that it had been told so", false)]
    [InlineData("that anything was done to the pump", false)]
    [InlineData("the demand", true)]
    public void What_shares_too_few_words_with_what_is_said_before_and_does_not_point_to_it_may_be_of_another_matter(string denied, bool isShown)
    {
        var earlier = Side("Tomas Lind", "Records of the pump were hidden", attribution: 0);
        var later = Side("Karen Moss", denied, cue: "denied", attribution: 1, place: 200, attitude: Attitude.Denies);
        var pair = new StatementPair(earlier, later) { Place = new PairPlace(1, 10, 0, 0, 0) { Seen = new AnswerShare(0, 0.9, 0) } };
        Assert.Equal(isShown, Decision.Of(pair, new PairReadings(default, default), null, told: 0).Link!.IsLikely);
    }

    private static DrawnLink? Decide(LinkSide earlier, float agrees, TrainedReadings? trained = null)
    {
        var score = new PairScore((1 - agrees) / 2, agrees, (1 - agrees) / 2);
        return Decision.Of(new StatementPair(earlier, Side("Ana Ruiz", Claim, article: "b")), new PairReadings(score, score) { Trained = trained, IsTrained = trained is not null }, score, told: 0).Link;
    }
}
