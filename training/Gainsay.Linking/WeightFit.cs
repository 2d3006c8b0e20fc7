using Gainsay.Desk.Links;

namespace Gainsay.Linking;

/// <summary>Fits the weights: multinomial logistic regression by Adam on all pairs at once, with a small penalty on large weights. No chance is involved.</summary>
internal static class WeightFit
{
    private const int Steps = 300;
    private const double Rate = 0.05;
    private const double Penalty = 1e-5;

    public static double[][] Of(IReadOnlyList<LabelledPair> pairs)
    {
        var (rows, classes) = (PairFeatures.Names.Count, Enum.GetValues<PairClass>().Length);
        var weights = Enumerable.Range(0, rows).Select(_ => new double[classes]).ToArray();
        var mean = Enumerable.Range(0, rows).Select(_ => new double[classes]).ToArray();
        var square = Enumerable.Range(0, rows).Select(_ => new double[classes]).ToArray();
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(pairs, weights);
            for (var i = 0; i < rows; i++)
            {
                for (var c = 0; c < classes; c++)
                {
                    var slope = (gradient[i][c] / pairs.Count) + (Penalty * weights[i][c]);
                    mean[i][c] = (0.9 * mean[i][c]) + (0.1 * slope);
                    square[i][c] = (0.999 * square[i][c]) + (0.001 * slope * slope);
                    weights[i][c] -= Rate * (mean[i][c] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(square[i][c] / (1 - Math.Pow(0.999, step))) + 1e-8);
                }
            }
        }
        return weights;
    }

    private static double[][] Gradient(IReadOnlyList<LabelledPair> pairs, double[][] weights)
    {
        var classes = weights[0].Length;
        var gradient = weights.Select(_ => new double[classes]).ToArray();
        var now = new LinkWeights(weights);
        foreach (var pair in pairs)
        {
            var shares = now.Shares(pair.Features);
            shares[(int)pair.Label] -= 1;
            for (var i = 0; i < pair.Features.Length; i++)
            {
                if (pair.Features[i] != 0)
                {
                    for (var c = 0; c < classes; c++)
                    {
                        gradient[i][c] += pair.Features[i] * shares[c];
                    }
                }
            }
        }
        return gradient;
    }
}
