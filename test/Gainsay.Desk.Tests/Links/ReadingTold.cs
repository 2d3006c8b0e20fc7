using Gainsay.Desk.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class ReadingTold
{
    private const string Claim = "Gates of the old dam were opened at night";
    private const string Near = "Gates of the dam were shut at night";

    [Theory]
    [InlineData(Stance.Against, Attitude.Asserts, "said")]
    [InlineData(Stance.For, Attitude.Denies, "said")]
    [InlineData(Stance.For, Attitude.Asserts, "rejected")]
    public void What_says_no_on_the_same_matter_is_worth_asking(Stance stance, Attitude attitude, string cue) =>
        Assert.True(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, stance, "b", cue: cue, attitude: attitude))));

    [Theory]
    [InlineData("Tomas Lind", Near, Stance.For, Attitude.Asserts)]
    [InlineData("", Near, Stance.Against, Attitude.Asserts)]
    [InlineData("Tomas Lind", Near, Stance.Against, Attitude.Asks)]
    [InlineData("Tomas Lind", Near, Stance.Against, Attitude.Declines)]
    [InlineData("Tomas Lind", "the allegations", Stance.Against, Attitude.Denies)]
    [InlineData("Tomas Lind", "Gates", Stance.Against, Attitude.Denies)]
    [InlineData("Tomas Lind", "Gates matter little to farmers in spring", Stance.Against, Attitude.Denies)]
    [InlineData("Tomas Lind", "Water boards of two valleys want a new bridge", Stance.Against, Attitude.Denies)]
    public void Nothing_that_says_no_nobody_a_question_a_stub_and_another_matter_are_not(string actor, string claim, Stance stance, Attitude attitude) =>
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side(actor, claim, stance, "b", attitude: attitude))));

    [Fact]
    public void Two_who_are_against_the_same_and_one_text_twice_oppose_nobody()
    {
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim, Stance.Against), Side("Tomas Lind", Near, Stance.Against, "b", attitude: Attitude.Denies))));
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Claim, article: "b", cue: "rejected"))));
    }

    [Theory]
    [InlineData(0.8, 0.9)]
    [InlineData(0.1, 0)]
    public void Who_takes_back_an_own_word_takes_back_the_same_claim(double agrees, double likelihood)
    {
        var contradicts = new PairScore(0.9, 0, 0.1);
        var pair = new StatementPair(Side("Ana Ruiz", Claim), Side("Ana Ruiz", Near, Stance.Against, "b"));
        Assert.Equal(likelihood, ToldReading.Likelihood(pair, contradicts, contradicts, new PairScore(0, agrees, 1 - agrees)), 3);
    }

    [Fact]
    public void A_contradiction_is_one_either_way_round()
    {
        var pair = new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, Stance.Against, "b"));
        Assert.Equal(0.5, ToldReading.Likelihood(pair, new PairScore(0.9, 0, 0.1), new PairScore(0.1, 0.5, 0.4), new PairScore(0, 0, 1)), 3);
    }
}
