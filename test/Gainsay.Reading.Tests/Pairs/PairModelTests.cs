using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Reading.Tests.Pairs;

public sealed class PairModelTests : IDisposable
{
    private static readonly ClaimPair Dam = new("The dam is safe.", "The dam is not safe.");

    private readonly PairModel model = PairModel.Load(ReaderModel.DefaultFolder);

    [Theory]
    [InlineData("The dam is safe.", "The dam is not safe.")]
    [InlineData("The minister met the rebels in March.", "The minister never met the rebels.")]
    public void A_claim_and_its_negation_contradict_each_other_either_way_round(string earlier, string later)
    {
        Assert.All(
            model.Read([new ClaimPair(earlier, later), new ClaimPair(later, earlier)]),
            score => Assert.True(score.Contradicts > Math.Max(score.Agrees, score.Neither), score.ToString()));
    }

    [Fact]
    public void A_claim_agrees_more_with_its_repetition_than_with_its_negation()
    {
        var scores = model.Read([new ClaimPair(Dam.Earlier, Dam.Earlier), Dam]);
        Assert.True(scores[0].Agrees > scores[1].Agrees, string.Join(' ', scores));
    }

    [Fact]
    public void Claims_about_other_things_are_neither()
    {
        var score = model.Read([new ClaimPair("The harbour of Port Vell was closed on Monday.", "The singer has recorded an album.")])[0];
        Assert.True(score.Neither > Math.Max(score.Contradicts, score.Agrees), score.ToString());
    }

    [Fact]
    public void A_pair_has_the_same_score_whatever_is_read_beside_it()
    {
        var beside = model.Read([new ClaimPair("Rain.", "Snow fell on the harbour all night, and the ships stayed where they were."), Dam]);
        Assert.Equal(model.Read([Dam])[0], beside[1]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("مرحبا", "🙂 🙂")]
    public void Shares_sum_to_one_for_any_text(string earlier, string later)
    {
        var score = Assert.Single(model.Read([new ClaimPair(earlier, later)]));
        Assert.Equal(1, score.Contradicts + score.Agrees + score.Neither, 1e-9);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var pairs = Enumerable.Range(1, 6).Select(i => new ClaimPair($"{i} ships were seen.", "No ships were seen.")).ToArray();
        var alone = model.Read(pairs);
        var together = new PairScore[pairs.Length * 4];
        Parallel.For(0, together.Length, i => together[i] = model.Read([pairs[i % pairs.Length]])[0]);
        Assert.All(together, (score, i) => Assert.Equal(alone[i % pairs.Length], score));
    }

    public void Dispose() => model.Dispose();
}
