using Gainsay.Desk.Scores.Entities;

namespace Gainsay.Desk.Tests.Scores;

public sealed class BCubedTests
{
    [Fact]
    public void The_same_clusters_under_other_names_are_perfect()
    {
        var score = BCubed.Of([("a", "x"), ("a", "x"), ("b", "y")]);
        Assert.Equal((1.0, 1.0, 1.0, 3), (score.Precision, score.Recall, score.F1, score.Mentions));
    }

    // The example of Bagga and Baldwin (1998): gold 1-5, 6-7, 8-12; the first answer joins the second and third, the second answer the first and third.
    [Theory]
    [InlineData("AAAAABBBBBBB", 0.762)]
    [InlineData("AAAAABBAAAAA", 0.583)]
    public void The_published_example_has_the_published_precision(string found, double precision)
    {
        var score = BCubed.Of(Pairs("111112233333", found));
        Assert.Equal((precision, 1.0), (Math.Round(score.Precision, 3), score.Recall));
    }

    // Everything alone: precision 1; recall (5 · 1/5 + 2 · 1/2 + 5 · 1/5) / 12.
    [Fact]
    public void Everything_alone_is_pure_and_incomplete()
    {
        var score = BCubed.Of(Pairs("111112233333", "abcdefghijkl"));
        Assert.Equal((1.0, 0.25, 0.4), (score.Precision, Math.Round(score.Recall, 6), Math.Round(score.F1, 6)));
    }

    // aab against xyy. Precision (1 + 1/2 + 1/2) / 3, recall (1/2 + 1/2 + 1) / 3.
    [Fact]
    public void A_small_one_by_hand()
    {
        var score = BCubed.Of(Pairs("aab", "xyy"));
        Assert.Equal((0.6667, 0.6667), (Math.Round(score.Precision, 4), Math.Round(score.Recall, 4)));
    }

    [Fact]
    public void Nothing_scores_nothing() => Assert.Equal(new BCubed(0, 0, 0), BCubed.Of([]));

    private static List<(string, string)> Pairs(string gold, string found) => [.. gold.Zip(found).Select(pair => (pair.First.ToString(), pair.Second.ToString()))];
}
