using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class SeeingOpposition
{
    private static readonly LinkSide Charge = Side("Ana Ruiz", "The ferry line hid two inspections from the port", attribution: 0);
    private static readonly LinkSide Denial = Side("Tomas Lind", "Nothing was ever kept from the harbour office", attribution: 1, place: 100, attitude: Attitude.Denies);

    [Fact]
    public void A_quarrel_is_what_others_oppose_in_an_article_by_how_many_speak()
    {
        LinkSide[] sides = [Charge, Denial, Side("Eve Park", "The cranes were sold", attribution: 2, place: 200), Side("Ida Moss", "No crane was sold", attribution: 3, place: 300)];
        var pairs = ArticlePairs.Of(sides);
        var quarrel = new Quarrel(pairs, (one, other) => (one, other) switch { (0, 1) => new AnswerShare(0, 0.9, 0), (2, 3) => new AnswerShare(2, 0.6, 0), _ => null });
        PairPlace In(int earlier, int later) => pairs.Where(pair => pair.Earlier.Attribution == earlier && pair.Later.Attribution == later).Select(pair => quarrel.In(pair, pair.Place!)).First();
        Assert.Equal(0.15, In(0, 1).Quarrel, 6);
        Assert.Equal(0.375, In(0, 3).Quarrel, 6);
        Assert.Equal(0.9, In(0, 1).Seen!.Value.Opposes);
    }

    [Theory]
    [InlineData(0.95, 0.5, true)]
    [InlineData(0.95, 0.2, false)]
    [InlineData(0.85, 0.5, false)]
    public void Of_which_the_model_is_sure_is_shown_in_an_article_full_of_quarrels(double seen, double quarrel, bool isShown)
    {
        var answer = Side("Tomas Lind", "Both inspections of the ferry line were in the harbour office by noon", attribution: 1, place: 100);
        var pair = StatementPair.Answering(Charge, answer, new PairPlace(1, 20, 0, 0, 0) { Seen = new AnswerShare(0, seen, 0), Quarrel = quarrel });
        var link = new LinkDecision(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08)).Of(pair, new PairReadings(default, default), null, told: 0).Link;
        Assert.Equal((Relation.Contradicts, isShown), (link!.Relation, link.IsLikely));
    }

    [Fact]
    public void One_party_does_not_quarrel_with_itself() => Assert.False(Quarrel.IsPartOf(
        StatementPair.Answering(Charge, Side("Ana Ruiz", "Every inspection was in the office", attribution: 1, place: 100), new PairPlace(1, 20, 0, 0, 0) { Seen = new AnswerShare(0, 0.95, 0), Quarrel = 0.5 })));

    [Theory]
    [InlineData(Attitude.Intends, Attitude.Intends, false)]
    [InlineData(Attitude.Intends, Attitude.Asserts, true)]
    [InlineData(Attitude.Asserts, Attitude.Intends, true)]
    public void Two_who_want_something_done_do_not_quarrel_by_that(Attitude earlier, Attitude later, bool expected) => Assert.Equal(expected, Quarrel.IsPartOf(
        StatementPair.Answering(
            Side("Ana Ruiz", "The port should close the line", attribution: 0, attitude: earlier),
            Side("Eve Park", "The port should call off the sailing", attribution: 1, place: 100, attitude: later),
            new PairPlace(1, 20, 0, 0, 0) { Seen = new AnswerShare(0, 0.95, 0), Quarrel = 0.5 })));

    [Theory]
    [InlineData("Documents of the ferry line were handed to the port", false)]
    [InlineData("Tomas Lind was told that documents of the ferry line were handed to the port", true)]
    public void Who_knows_of_nothing_denies_only_that_he_knew(string charge, bool isShown)
    {
        var answer = Side("Tomas Lind", "he was not aware that documents of the ferry line were handed to the port", attribution: 1, place: 100, attitude: Attitude.Denies);
        var pair = StatementPair.Answering(Side("Ana Ruiz", charge, attribution: 0), answer, new PairPlace(1, 20, 0, 0, 0) { Seen = new AnswerShare(0, 0.95, 0), Quarrel = 0.5 });
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, pair));
    }
}
