using System.Globalization;
using Gainsay.Desk.Links;

namespace Gainsay.Linking;

/// <summary>How good the weights are on articles that they were not fitted on: each quarter of the articles by weights from the other three.</summary>
internal static class FoldScores
{
    private const int Folds = 4;
    private static readonly double[] Thresholds = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7];

    /// <summary>Counts attributions: of the claims of two attributions, the surest pair speaks for both.</summary>
    public static void Write(IReadOnlyList<LabelledArticle> articles, PairClass wanted, bool isWithin, TextWriter output)
    {
        var found = new List<(int Article, PairExample Pair, double Likely)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = WeightFit.Of(articles.Where((_, i) => i % Folds != fold).SelectMany(article => article.Of(isWithin)), wanted);
            found.AddRange(from i in Enumerable.Range(0, articles.Count)
                           where i % Folds == fold
                           from pair in articles[i].Of(isWithin)
                           select (i, pair, weights.Likelihood(pair.Features)));
        }
        var attributions = found.GroupBy(one => (one.Article, one.Pair.Attributions))
            .Select(claims => (Likely: claims.Max(one => one.Likely), IsRight: claims.First().Pair.Class == wanted)).ToList();
        var gold = articles.Sum(article => article.Gold.GetValueOrDefault(wanted));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{wanted}, {(isWithin ? "places known" : "places hidden")}: {gold} labelled, {attributions.Count(one => one.IsRight)} among {attributions.Count} pairs"));
        foreach (var threshold in Thresholds)
        {
            var shown = attributions.Where(one => one.Likely >= threshold).ToList();
            var right = shown.Count(one => one.IsRight);
            var (precision, recall) = (right / Math.Max(1.0, shown.Count), right / (double)gold);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  from {threshold:F2}: {shown.Count,5} shown, precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
        }
    }
}
