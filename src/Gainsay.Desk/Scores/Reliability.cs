using Gainsay.Reading;

namespace Gainsay.Desk.Scores;

/// <summary>Attributions whose confidence lies in one tenth.</summary>
/// <param name="From">The lowest confidence; the highest is a tenth above.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share that is right in the lenient sense.</param>
public sealed record ReliabilityBin(double From, int Count, double Confidence, double Right);

/// <summary>Whether an attribution's confidence is the share of attributions like it that are right.</summary>
/// <remarks>After Guo et al., "On Calibration of Modern Neural Networks", ICML 2017. Outermost attributions alone.</remarks>
public sealed record Reliability
{
    private const int Bins = 10;

    private Reliability(IReadOnlyList<ReliabilityBin> bins) => Tenths = bins;

    /// <summary>The tenths of confidence that hold anything, the lowest first.</summary>
    public IReadOnlyList<ReliabilityBin> Tenths { get; }

    /// <summary>The mean distance of confidence from the share that is right, weighted by count (expected calibration error); 0 to 1.</summary>
    public double ExpectedError => Tenths.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, Tenths.Sum(bin => bin.Count));

    /// <summary>Compares readings with a JSONL file of gold articles.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static Reliability Of(string goldPath, IEnumerable<ArticleReading> readings)
    {
        var outcomes = Outcomes(goldPath, readings);
        return new Reliability([.. outcomes
            .GroupBy(outcome => Math.Min(Bins - 1, (int)(outcome.Confidence * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                (double)bin.Key / Bins, bin.Count(), bin.Average(o => o.Confidence), bin.Average(o => o.IsRight ? 1 : 0)))]);
    }

    /// <summary>Each outermost attribution's confidence, and whether it is right in the lenient sense.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static IReadOnlyList<(double Confidence, bool IsRight)> Outcomes(string goldPath, IEnumerable<ArticleReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var gold = ScoreLines.ReadGold(goldPath).ToDictionary(article => article.Id, StringComparer.Ordinal);
        var outcomes = new List<(double, bool)>();
        foreach (var reading in readings)
        {
            var predicted = PredictedArticle.Of(reading);
            if (!gold.TryGetValue(predicted.Id, out var article))
            {
                continue;
            }
            var text = new TokenText(article.Text);
            var mine = predicted.Attributions.Zip(reading.Attributions).Where(pair => !pair.First.IsNested)
                .Select(pair => (Cover: new CoveredAttribution(pair.First, text), pair.Second.Confidence)).ToList();
            var right = AttributionMatching
                .Match([.. article.Attributions.Where(a => !a.IsNested).Select(a => new CoveredAttribution(a, text))], [.. mine.Select(m => m.Cover)])
                .Where(pair => pair.IsLenient).Select(pair => pair.Predicted).ToHashSet(ReferenceEqualityComparer.Instance);
            outcomes.AddRange(mine.Select(m => (m.Confidence, right.Contains(m.Cover))));
        }
        return outcomes;
    }
}
