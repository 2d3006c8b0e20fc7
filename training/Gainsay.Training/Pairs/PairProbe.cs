using System.Globalization;
using Gainsay.Training.Pairs.Data;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>How the network does on some labelled pairs, in floats.</summary>
/// <param name="Right">The share of pairs with the right class.</param>
/// <param name="Contradicts">F1 of contradiction by the highest score.</param>
internal sealed record PairProbe(double Right, double Contradicts)
{
    private const int BatchSize = 32;

    public static PairProbe Of(PairNetwork network, IReadOnlyList<LabelledPair> pairs, PairSampler sampler)
    {
        network.eval();
        var decisions = new List<(bool Found, bool Gold)>();
        var right = 0;
        using (no_grad())
        {
            foreach (var examples in pairs.Select(sampler.Plain).OrderBy(example => example.Input.Pieces.Length).Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                var found = network.Scores(new PairBatch([.. examples.Select(example => example.Input)])).argmax(1).data<long>().ToArray();
                right += examples.Zip(found).Count(one => (long)one.First.Label == one.Second);
                decisions.AddRange(examples.Zip(found, (example, label) => (label == (long)PairLabel.Contradicts, example.Label == PairLabel.Contradicts)));
            }
        }
        network.train();
        return new PairProbe((double)right / Math.Max(1, pairs.Count), Measures.DecisionScore.Of(decisions).F1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"right {Right:F3}, contradicts F1 {Contradicts:F3}");
}
