using Gainsay.Desk.Scores.Disputes;

namespace Gainsay.Desk.Tests.Scores;

public sealed class StoryScoreTests
{
    private static readonly List<StoryLink> Gold = [new("b#1", "a#1", "denies"), new("b#9", "a#9", "denies")];
    private static readonly GoldSides Quarrels = new([new StoryDispute("Was it opened?", [["a#1", "a#2"], ["b#1", "b#2"]]), new StoryDispute("Who signed?", [["a#5"], ["b#5"]])]);

    [Fact]
    public void A_link_that_names_the_statements_of_the_gold_is_right_whichever_way_round() => AssertCounts((1, 2, 1), ("a#1", "b#1"));

    [Fact]
    public void Another_pair_of_the_same_two_sides_finds_the_link_too_and_only_once() => AssertCounts((1, 2, 1), ("b#2", "a#2"), ("b#2", "a#1"), ("b#1", "a#2"));

    [Fact]
    public void Two_statements_of_one_side_are_wrong() => AssertCounts((0, 2, 1), ("a#1", "a#2"));

    [Fact]
    public void What_the_gold_has_on_two_sides_without_a_link_counts_neither_way() => AssertCounts((0, 2, 0), ("b#5", "a#5"));

    [Fact]
    public void An_end_that_is_nothing_in_the_gold_is_wrong() => AssertCounts((0, 2, 1), ("b#1", null));

    [Fact]
    public void The_pair_itself_comes_before_another_of_its_quarrel() => AssertCounts((1, 2, 1), ("b#2", "a#2"), ("b#1", "a#1"));

    private static void AssertCounts((int Right, int Gold, int Shown) expected, params (string?, string?)[] shown)
    {
        var count = StoryScore.Score(Gold, [.. shown], (a, b) => a == b, Quarrels);
        Assert.Equal(expected, (count.TruePositives, count.Gold, count.Predicted));
    }
}
