namespace Gainsay.Web.Tests;

public sealed class KeptAnswerTests
{
    private readonly SetTime time = new();
    private int asked;
    private long withdrawals;

    [Fact]
    public void A_large_answer_is_kept_for_a_minute()
    {
        var answer = new KeptAnswer<int>(time, () => withdrawals, () => ++asked, _ => true);
        Assert.Equal((1, 1), (answer.Now(), answer.Now()));
        time.Now += TimeSpan.FromMinutes(1);
        Assert.Equal((2, 2), (answer.Now(), answer.Now()));
    }

    [Fact]
    public void A_kept_answer_is_dropped_when_something_is_removed_or_decided()
    {
        var answer = new KeptAnswer<int>(time, () => withdrawals, () => ++asked, _ => true);
        Assert.Equal((1, 1), (answer.Now(), answer.Now()));
        withdrawals++;
        Assert.Equal((2, 2), (answer.Now(), answer.Now()));
    }

    [Fact]
    public void A_small_answer_is_always_fresh()
    {
        var answer = new KeptAnswer<int>(time, () => withdrawals, () => ++asked, _ => false);
        Assert.Equal((1, 2), (answer.Now(), answer.Now()));
    }
}
