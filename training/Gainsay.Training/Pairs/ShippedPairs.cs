using Gainsay.Training.Export;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>Takes the pair model's weights back out of its file. The inverse of <see cref="PairGraph"/>.</summary>
internal static class ShippedPairs
{
    /// <summary>Fills a network whose encoder holds MiniLM's weights.</summary>
    /// <param name="folder">Folder of <c>pairs.onnx</c>.</param>
    public static void Load(PairNetwork network, string folder)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = new GraphWeights(Path.Combine(folder, "pairs.onnx"));
        graph.Fill(network.Encoder);
        graph.Fill(network.Hidden, "hidden");
        graph.Fill(network.Out, "out");
    }
}
