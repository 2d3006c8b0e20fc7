using Gainsay.Training.Pairs.Measures;

namespace Gainsay.Reading.Tests.Pairs;

/// <summary>How thresholds are chosen where the pair model is measured; part of the training program.</summary>
public sealed class ThresholdTests
{
    [Fact]
    public void The_best_threshold_is_the_lowest_score_that_is_still_worth_taking() =>
        Assert.Equal(0.7, Ranked.BestThreshold([Item(0.9, true), Item(0.8, false), Item(0.7, true), Item(0.2, false), Item(0.1, false)]));

    [Fact]
    public void Equal_scores_are_taken_together() =>
        Assert.Equal(0.9, Ranked.BestThreshold([Item(0.9, true), Item(0.5, true), Item(0.5, false), Item(0.5, false), Item(0.5, false)]));

    [Fact]
    public void Each_half_is_decided_by_the_threshold_of_the_other()
    {
        Ranked[] items = [Item(0.9, true), Item(0.8, false), Item(0.6, true, fold: 1), Item(0.5, false, fold: 1)];
        Assert.Equal(new DecisionScore(Right: 1, Found: 2, Gold: 2), Ranked.CrossFitted(items));
    }

    [Fact]
    public void Without_anything_found_or_gold_the_score_is_zero() => Assert.Equal(0, DecisionScore.Of([(false, false)]).F1);

    private static Ranked Item(double score, bool gold, int fold = 0) => new(score, gold, fold);
}
