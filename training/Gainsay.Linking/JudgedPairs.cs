using System.Globalization;

namespace Gainsay.Linking;

/// <summary>Fits how much each sign speaks for two statements standing against each other, on pairs that somebody granted or did not.</summary>
internal static class JudgedPairs
{
    private const int Folds = 5;
    private static readonly int[] Best = [10, 20, 40, 60, 80, 100, 150, 200];

    /// <param name="path">Rows of <c>granted</c> and features, apart by tabs, under their names.</param>
    /// <param name="output">Where the weights go.</param>
    /// <param name="log">How many of the likeliest were granted, each fifth by weights from the other four.</param>
    public static void Fit(string path, string output, TextWriter log)
    {
        var rows = File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();
        var names = rows[0][1..];
        var examples = rows.Skip(1).Select(row => (Features: row[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), IsOne: row[0] == "1")).ToList();
        FittedWeights Of(IEnumerable<(float[], bool)> some) => WeightFit.Of(some, names.Length, l1: 0);
        // Rows come in the order of a draw, so a fifth of the file is a fair sample.
        var seen = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            bool IsOut(int i) => i * Folds / examples.Count == fold;
            var fitted = Of(examples.Where((_, i) => !IsOut(i)));
            return examples.Where((_, i) => IsOut(i)).Select(example => (Likely: fitted.Likelihood(example.Features), example.IsOne));
        }).OrderByDescending(one => one.Likely).ToList();
        log.WriteLine($"{examples.Count} pairs, {examples.Count(example => example.IsOne)} granted");
        foreach (var count in Best.Where(count => count <= seen.Count))
        {
            log.WriteLine(FormattableString.Invariant($"  the likeliest {count,3}: {seen.Take(count).Count(one => one.IsOne) / (double)count:F2} granted, from {seen[count - 1].Likely:F2}"));
        }
        var all = Of(examples);
        var lines = names.Zip(all.Weights, (name, weight) => FormattableString.Invariant($"{name}\t{weight:F4}"));
        File.WriteAllLines(output, ["# Feature, and its weight for two statements standing against each other. Fitted by training/Gainsay.Linking on pairs judged by reading them; see its README.", FormattableString.Invariant($"(offset)\t{all.Offset:F4}"), .. lines]);
    }
}
