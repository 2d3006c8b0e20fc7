using Gainsay.Desk.Links;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class ReadingStances
{
    private const string Claim = "Gates of the old dam were opened at night";

    private static readonly PairScore Alike = new(0.05, 0.9, 0.05);

    [Fact]
    public void Who_is_against_what_another_is_for_opposes_them()
    {
        var pair = new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Claim, Stance.Against, "b"));
        Assert.Equal((0.9, 0.0), (PlainReading.Likelihood(PairClass.Opposes, pair, Alike), PlainReading.Likelihood(PairClass.Agrees, pair, Alike)));
    }

    [Fact]
    public void Who_is_for_the_same_agrees()
    {
        var pair = new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Claim, article: "b"));
        Assert.Equal((0.0, 0.9), (PlainReading.Likelihood(PairClass.Opposes, pair, Alike), PlainReading.Likelihood(PairClass.Agrees, pair, Alike)));
    }

    [Theory]
    [InlineData("does not believe", true)]
    [InlineData("did not restrain giving an opinion about", false)]
    public void A_negated_cue_tells_where_it_is_a_plain_one(string cue, bool tells) =>
        Assert.Equal(tells, PlainReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side("Tomas Lind", Claim, Stance.Against, "b", cue: cue))));

    [Fact]
    public void A_long_copy_does_not_oppose_what_it_copies()
    {
        const string Copy = Claim + " by two men whom nobody in the valley had seen before";
        Assert.False(PlainReading.CanTell(new StatementPair(Side("Ana Ruiz", Copy), Side("Tomas Lind", Copy, Stance.Against, "b"))));
        Assert.True(PlainReading.CanTell(new StatementPair(Side("Ana Ruiz", Copy), Side("Tomas Lind", Copy, article: "b"))));
    }

    [Theory]
    [InlineData("Ana Ruiz", Claim)]
    [InlineData("", Claim)]
    [InlineData("Tomas Lind", "Gates")]
    [InlineData("Tomas Lind", "the allegations")]
    [InlineData("Tomas Lind", "Gates of Kalindro")]
    [InlineData("Tomas Lind", "Water boards of two valleys want a new bridge")]
    public void The_same_speaker_nobody_a_stub_and_another_matter_are_left_to_the_weights(string actor, string claim) =>
        Assert.False(PlainReading.CanTell(new StatementPair(Side("Ana Ruiz", Claim), Side(actor, claim, Stance.Against, "b"))));
}
