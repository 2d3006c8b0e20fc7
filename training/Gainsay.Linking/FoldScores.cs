using System.Globalization;
using Gainsay.Desk.Links;

namespace Gainsay.Linking;

/// <summary>How good the weights are on articles that they were not fitted on: each quarter of the articles by weights from the other three.</summary>
internal static class FoldScores
{
    private const int Folds = 4;
    private static readonly double[] Thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7];

    public static void Write(IReadOnlyList<LabelledArticle> articles, TextWriter output)
    {
        var found = new List<(double[] Shares, PairClass Label)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = new LinkWeights(WeightFit.Of([.. articles.Where((_, i) => i % Folds != fold).SelectMany(article => article.Pairs)]));
            found.AddRange(articles.Where((_, i) => i % Folds == fold).SelectMany(article => article.Pairs).Select(pair => (weights.Shares(pair.Features), pair.Label)));
        }
        foreach (var kind in new[] { PairClass.Opposes, PairClass.Agrees, PairClass.Concedes })
        {
            var gold = articles.Sum(article => article.Gold.GetValueOrDefault(kind));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {gold} labelled, {found.Count(pair => pair.Label == kind)} among the pairs"));
            foreach (var threshold in Thresholds)
            {
                var shown = found.Where(pair => pair.Shares[(int)kind] >= threshold).ToList();
                var right = shown.Count(pair => pair.Label == kind);
                var (precision, recall) = (right / Math.Max(1.0, shown.Count), right / (double)gold);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  from {threshold:F2}: {shown.Count,5} shown, precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
            }
        }
    }
}
