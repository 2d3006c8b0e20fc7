using Gainsay.Desk.Links;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Tests.Links;

public sealed class ComparingByRules
{
    private readonly RulesPairReader rules = new();

    [Theory]
    [InlineData("The gates of the dam were opened on Tuesday", "The gates of the dam were not opened on Tuesday")]
    [InlineData("The warehouse gates were open", "The warehouse gates were closed")]
    [InlineData("The flood killed 14 people in the valley", "The flood killed 41 people in the valley")]
    public void Negation_opposites_and_other_numbers_contradict(string earlier, string later)
    {
        var score = Score(earlier, later);
        Assert.True(score.Contradicts > score.Agrees && score.Contradicts > score.Neither, score.ToString());
    }

    [Fact]
    public void The_same_words_agree()
    {
        var score = Score("The gates of the dam were opened", "Officials opened the gates of the dam");
        Assert.True(score.Agrees > score.Contradicts && score.Agrees > score.Neither, score.ToString());
    }

    [Fact]
    public void Claims_about_other_things_are_neither()
    {
        var score = Score("The gates of the dam were opened", "The minister never liked football");
        Assert.True(score.Neither > 0.8, score.ToString());
    }

    [Fact]
    public void The_shares_sum_to_one_whatever_the_words() => Gen.Select(Gen.String, Gen.String).Sample((earlier, later) =>
    {
        var score = Score(earlier, later);
        return Math.Abs(score.Contradicts + score.Agrees + score.Neither - 1) < 1e-9;
    });

    private PairScore Score(string earlier, string later) => rules.Read([new ClaimPair(earlier, later)])[0];
}
