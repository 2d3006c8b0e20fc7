using System.Text.Json;
using Gainsay.Intake.Pages;

namespace Gainsay.Intake.Tests.Pages;

public sealed class BodyScoreTests
{
    [Fact]
    public void Shingles_are_counted_as_a_multiset() =>
        Assert.Equal((2, 1, 1), Counts(BodyScore.Compare("p", "a b c d e f", "a b c d e x")));

    [Fact]
    public void A_text_shorter_than_a_shingle_is_one_shingle() => Assert.Equal((1, 0, 0), Counts(BodyScore.Compare("p", "a b", "A b".ToLowerInvariant())));

    [Fact]
    public void An_empty_body_misses_everything() => Assert.Equal((0, 0, 3), Counts(BodyScore.Compare("p", "a b c d e f", "")));

    [Fact]
    public void Pages_weigh_the_same_and_a_missing_one_counts_as_empty()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.json", JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["one"] = new { articleBody = News.Body },
            ["two"] = new { articleBody = "a b c d e f" },
        }));
        folder.Write("one.html.gz", TemporaryFolder.Gzip($"<body><article><p>{News.Body.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></article></body>"));
        var score = BodyScore.Of(gold, folder.Path);
        Assert.Equal((1, 1.0, 0.5, "two"), (score.Missing, score.Precision, score.Recall, score.Pages[0].Id));
        Assert.Equal(2 / 3.0, score.F1, 9);
    }

    private static (int Hits, int Extra, int Missed) Counts(BodyScore.Page page) => (page.Hits, page.Extra, page.Missed);
}
