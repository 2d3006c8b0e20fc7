namespace Gainsay.Training.Pairs.Measures;

/// <summary>Something that is decided by whether its score reaches a threshold.</summary>
/// <param name="Fold">0 or 1: things that belong together are in the same fold.</param>
internal sealed record Ranked(double Score, bool Gold, int Fold)
{
    /// <summary>The score at and above which deciding yes gives the best F1.</summary>
    public static double BestThreshold(IEnumerable<Ranked> items)
    {
        var ranked = items.OrderByDescending(item => item.Score).ToArray();
        var gold = ranked.Count(item => item.Gold);
        var (best, threshold, right) = (-1.0, double.PositiveInfinity, 0);
        for (var i = 0; i < ranked.Length; i++)
        {
            right += ranked[i].Gold ? 1 : 0;
            var f1 = 2.0 * right / (i + 1 + gold);
            if ((i + 1 == ranked.Length || ranked[i + 1].Score < ranked[i].Score) && f1 > best)
            {
                (best, threshold) = (f1, ranked[i].Score);
            }
        }
        return threshold;
    }

    public static DecisionScore At(double threshold, IEnumerable<Ranked> items) =>
        DecisionScore.Of([.. items.Select(item => (item.Score >= threshold, item.Gold))]);

    /// <summary>Each fold at the threshold that is best for the other, so that no threshold has seen what it decides.</summary>
    public static DecisionScore CrossFitted(IReadOnlyCollection<Ranked> items)
    {
        var folds = items.ToLookup(item => item.Fold);
        return At(BestThreshold(folds[1]), folds[0]) + At(BestThreshold(folds[0]), folds[1]);
    }
}
