namespace Gainsay.Web.Tests;

public sealed class KeptAnswerTests
{
    private readonly SetTime time = new();
    private int asked;

    [Fact]
    public void A_large_answer_is_kept_for_a_minute()
    {
        var answer = new KeptAnswer<int>(time, () => ++asked, _ => true);
        Assert.Equal((1, 1), (answer.Now(), answer.Now()));
        time.Now += TimeSpan.FromMinutes(1);
        Assert.Equal((2, 2), (answer.Now(), answer.Now()));
    }

    [Fact]
    public void A_small_answer_is_always_fresh()
    {
        var answer = new KeptAnswer<int>(time, () => ++asked, _ => false);
        Assert.Equal((1, 2), (answer.Now(), answer.Now()));
    }
}
