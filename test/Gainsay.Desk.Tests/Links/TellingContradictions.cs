using Gainsay.Desk.Links;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class TellingContradictions
{
    private static readonly PairScore Contrary = new(0.99, 0.005, 0.005);
    private static readonly PairScore Unlike = new(0.02, 0.08, 0.9);

    [Fact]
    public void What_the_reader_takes_for_a_contradiction_whichever_way_round_is_likelier_than_what_it_sees_one_way_only()
    {
        var pair = new StatementPair(Side("Ana Ruiz", "The party's agents signed for the ballots"), Side("Tomas Lind", "The agents signed for an empty box", article: "b"));
        double Of(PairScore told, PairScore turned, PairScore contents) => Contradiction.Likelihood(pair, new TrainedReadings(told, turned, contents));
        Assert.True(Of(Contrary, Contrary, Contrary) > Of(Contrary, Unlike, Contrary));
        Assert.True(Of(Contrary, Unlike, Contrary) > Of(Unlike, Unlike, Unlike));
        Assert.InRange(Of(Unlike, Unlike, Unlike), 0, 0.1);
    }

    [Fact]
    public void Nobody_contradicts_who_says_nothing_or_speaks_for_the_same_party()
    {
        var said = Side("Ana Ruiz", "The gates of the old dam were opened at night");
        Assert.True(Contradiction.CanTell(new StatementPair(said, Side("Tomas Lind", "The gates of the old dam stayed shut", article: "b"))));
        Assert.False(Contradiction.CanTell(new StatementPair(said, Side("Ana Ruiz", "The gates of the old dam stayed shut", article: "b"))));
        Assert.False(Contradiction.CanTell(new StatementPair(said, Side("Tomas Lind", "Dam", article: "b"))));
    }
}
