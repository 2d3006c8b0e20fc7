using Gainsay.Desk.Links;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Gainsay.Linking;

/// <summary>The weights of one class: how much each feature speaks for it.</summary>
internal sealed record FittedWeights(double Offset, IReadOnlyList<float> Weights)
{
    /// <summary>How likely a pair is of the class, 0 to 1.</summary>
    public double Likelihood(float[] features) => 1 / (1 + Math.Exp(-(Offset + Weights.Zip(features, (weight, feature) => (double)weight * feature).Sum())));
}

/// <summary>Fits logistic regressions, one class against all else, most weights of no use being zero. No chance is involved: the same input gives the same weights.</summary>
internal static class WeightFit
{
    public static FittedWeights Of(IEnumerable<PairExample> examples, PairClass wanted) =>
        Of(examples.Select(example => (example.Features, example.Class == wanted)), PairFeatures.Names.Count, l1: 0.3f);

    /// <param name="examples">Features, and whether they belong to the class.</param>
    /// <param name="width">How many features there are.</param>
    /// <param name="l1">How strongly weights of no use are drawn to zero.</param>
    public static FittedWeights Of(IEnumerable<(float[] Features, bool IsOne)> examples, int width, float l1)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var rows = context.Data.LoadFromEnumerable(examples.Select(example => new Row { Features = example.Features, Label = example.IsOne }).ToList(), schema);
        var fitted = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = l1,
            L2Regularization = 1,
            OptimizationTolerance = 1e-8f,
            NumberOfThreads = 1,
        }).Fit(rows).Model.SubModel;
        return new FittedWeights(fitted.Bias, [.. fitted.Weights]);
    }

    private sealed class Row
    {
        public float[] Features { get; init; } = [];

        public bool Label { get; init; }
    }
}
