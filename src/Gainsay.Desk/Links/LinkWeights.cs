using System.Globalization;

namespace Gainsay.Desk.Links;

/// <summary>What a pair of statements can be to each other, before speakers and attitudes name the relation.</summary>
public enum PairClass
{
    Nothing,
    Opposes,
    Agrees,
    Concedes,
}

/// <summary>How much each feature speaks for each class: multinomial logistic regression, fitted by <c>training/Gainsay.Linking</c>.</summary>
public sealed class LinkWeights
{
    private static readonly int Classes = Enum.GetValues<PairClass>().Length;

    private readonly double[][] weights;

    /// <param name="weights">One row a feature, in the order of <see cref="PairFeatures.Names"/>; one weight a class, in the order of <see cref="PairClass"/>.</param>
    public LinkWeights(IReadOnlyList<double[]> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != PairFeatures.Names.Count || weights.Any(row => row.Length != Classes))
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {PairFeatures.Names.Count} rows of {Classes} weights."), nameof(weights));
        }
        this.weights = [.. weights];
    }

    /// <summary>The weights that come with the program.</summary>
    /// <param name="file">For instance <c>weights-rules.tsv</c>.</param>
    internal static LinkWeights Load(string file)
    {
        var rows = WordRows.Load(file).ToDictionary(row => row[0], row => row, StringComparer.Ordinal);
        return new LinkWeights([.. PairFeatures.Names.Select(name => rows[name].Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())]);
    }

    /// <summary>The share of each class, in the order of <see cref="PairClass"/>; they sum to 1.</summary>
    public double[] Shares(IReadOnlyList<double> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var sums = new double[Classes];
        for (var i = 0; i < features.Count; i++)
        {
            for (var c = 0; c < Classes; c++)
            {
                sums[c] += features[i] * weights[i][c];
            }
        }
        var most = sums.Max();
        var shares = sums.Select(sum => Math.Exp(sum - most)).ToArray();
        var total = shares.Sum();
        return [.. shares.Select(share => share / total)];
    }
}
