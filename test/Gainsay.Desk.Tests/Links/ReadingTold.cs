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
    [InlineData("she", "Ana Ruiz said Gates were shut")]
    [InlineData("the mayor", "the mayor said Gates were shut")]
    public void The_speaker_is_named_where_the_source_is_a_pronoun(string source, string told) =>
        Assert.Equal(told, new StatementPair(Side("Ana Ruiz", "Gates were shut", source: source), Side("Tomas Lind", Near, article: "b")).AsTold.Earlier);

    [Theory]
    [InlineData(Stance.Against, Attitude.Asserts, "said")]
    [InlineData(Stance.For, Attitude.Asserts, "rejected")]
    public void What_says_no_on_the_same_matter_is_worth_asking(Stance stance, Attitude attitude, string cue) =>
        Assert.True(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, stance, "b", cue: cue, attitude: attitude))));

    [Theory]
    [InlineData("Tomas Lind", Near, Stance.For, Attitude.Asserts)]
    [InlineData("Tomas Lind", Near, Stance.For, Attitude.Denies)]
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

    [Fact]
    public void What_somebody_wants_is_denied_by_nobody_and_Longcopies_do_not_oppose_each_other()
    {
        const string Long = "Gates of the old dam were opened at night by two men whom nobody in the valley had seen before";
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim, attitude: Attitude.Intends), Side("Tomas Lind", Near, Stance.Against, "b", cue: "denied"))));
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Long), Side("Tomas Lind", Long + " or after", Stance.Against, "b"))));
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, Stance.Against, "b", cue: "did not say"))));
    }

    [Fact]
    public void What_opposes_a_thing_denies_no_words() =>
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, Stance.Against, "b", cue: "opposes"))));

    [Fact]
    public void Who_takes_back_an_own_word_does_so_in_another_article_and_with_a_word_of_denial()
    {
        Assert.True(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Ana Ruiz", Near, Stance.Against, "b", cue: "denied"))));
        Assert.False(ToldReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Ana Ruiz", Near, Stance.Against, "b"))));
    }

    [Theory]
    [InlineData("denied", 0.9, 0.7, 0, 0.8)]
    [InlineData("denied", 0.8, 0.8, 0.7, 0.94)]
    [InlineData("denied", 0.5, 0.5, 0.7, 0.5)]
    [InlineData("denied", 0.3, 1, 0.7, 0)]
    [InlineData("said", 0.9, 0.7, 0, 0.75)]
    public void A_contradiction_is_one_either_way_round_and_surer_where_it_is_the_very_claim(string cue, double told, double turned, double agrees, double likelihood) =>
        Assert.Equal(likelihood, Likelihood(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, Stance.Against, "b", cue: cue)), told, turned, 0.7, agrees), 3);

    [Fact]
    public void Without_a_word_of_denial_the_contents_must_contradict_each_other() =>
        Assert.Equal(0, Likelihood(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Near, Stance.Against, "b")), 1, 1, 0.3, 0));

    [Theory]
    [InlineData(0.8, 0.9)]
    [InlineData(0.1, 0)]
    public void Who_takes_back_an_own_word_takes_back_the_same_claim(double agrees, double likelihood) =>
        Assert.Equal(likelihood, Likelihood(new StatementPair(Side("Ana Ruiz", Claim), Side("Ana Ruiz", Near, Stance.Against, "b", cue: "denied")), 0.9, 0.9, 0, agrees), 3);

    // The pair reader, by what it is given: the two as told, turned, by their contents, and by their claims, which are the contents here.
    private static double Likelihood(StatementPair pair, double told, double turned, double contents, double agrees) => ToldReading.Likelihood(pair, asked =>
        asked.Earlier == LinkSide.ToldBy(pair.Earlier) ? new(told, 0, 1 - told)
        : asked.Earlier == LinkSide.ToldBy(pair.Later) ? new(turned, 0, 1 - turned)
        : new(contents, agrees, 1 - contents - agrees));
}
