using TorchSharp;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Runs;

/// <summary>The mean of the weights of several runs that went on from one model.</summary>
/// <remarks>Wortsman et al., "Model soups", ICML 2022.</remarks>
internal static class WeightMean
{
    /// <param name="network">A network of the runs' kind.</param>
    /// <param name="weights">The runs' files of weights; one at least.</param>
    /// <param name="output">Where the mean goes.</param>
    public static void Write(Func<Module> network, IReadOnlyList<string> weights, string output)
    {
        using var mean = network();
        mean.load(weights[0]);
        for (var i = 1; i < weights.Count; i++)
        {
            using var other = network();
            other.load(weights[i]);
            using var frozen = torch.no_grad();
            foreach (var (to, from) in mean.parameters().Zip(other.parameters()))
            {
                to.mul_((double)i / (i + 1)).add_(from, 1.0 / (i + 1));
            }
        }
        mean.save(output);
    }
}
