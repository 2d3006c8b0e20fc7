using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class EstimatesTests
{
    private static readonly LinkSide Put = Side("Priya Dunn", "the number of dead fish at about 2,500", attribution: 1, place: 200, cue: "put");

    [Theory]
    [InlineData("his members had counted more than 8,000 dead fish", true)]
    [InlineData("8000 dead fish lay below the weir on Friday", true)]
    [InlineData("2,500 dead fish lay below the weir", false)]
    [InlineData("dead fish lay below the weir", false)]
    [InlineData("40 boats lay below the weir", false)]
    [InlineData("8,000 dead fish, 40 dead birds and 12 boats lay below the weir", false)]
    public void Two_figures_of_one_thing_stand_against_each_other(string said, bool expected)
    {
        var pair = StatementPair.Answering(Side("Terry Gum", said, attribution: 0), Put, new PairPlace(1, 20, 0, 0, 0));
        Assert.Equal(expected, Estimates.Differ(pair));
        var link = new LinkDecision(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08)).Of(pair, new PairReadings(default, default), null, told: 0).Link;
        Assert.Equal(expected, link is { Relation: Relation.Contradicts, IsLikely: true });
    }

    [Fact]
    public void However_alike_the_words_are_two_figures_do_not_agree()
    {
        var alike = new PairScore(0, 1, 0);
        var pair = StatementPair.Answering(Side("Terry Gum", "the number of dead fish at about 8,000", attribution: 0), Put, new PairPlace(1, 20, 0, 0, 0));
        var link = new LinkDecision(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08)).Of(pair, new PairReadings(alike, alike), alike, told: 0).Link;
        Assert.Equal(Relation.Contradicts, link!.Relation);
    }

    [Fact]
    public void One_party_may_mend_its_own_figure() =>
        Assert.False(Estimates.Differ(StatementPair.Answering(Side("Priya Dunn", "8,000 dead fish were counted", attribution: 0), Put, new PairPlace(1, 20, 0, 0, 0))));

    [Fact]
    public void Two_numbers_of_which_none_is_an_estimate_are_left_to_others() => Assert.False(Estimates.Differ(StatementPair.Answering(
        Side("Terry Gum", "60,000 people walked to the square", attribution: 0), Side("Ida Moss", "nine people on the square were arrested", attribution: 1), new PairPlace(1, 20, 0, 0, 0))));
}
