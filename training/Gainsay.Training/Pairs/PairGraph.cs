using Gainsay.Reading.Pairs;
using Gainsay.Training.Export;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>The pair network as an ONNX graph, for pairs of one length.</summary>
internal static class PairGraph
{
    /// <param name="bytes">Whether the encoder is quantised to eight bits; the classes never are.</param>
    public static void Write(PairNetwork network, string path, bool bytes)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = new GraphBuilder("pairs");
        var (pieces, sides) = (graph.Input(PairGraphNames.Pieces), graph.Input(PairGraphNames.Sides));
        var vectors = new EncoderGraph(graph, network.Encoder, bytes).Add(pieces, sides, mask: null);
        var first = graph.Node("Gather", [vectors, graph.Longs("start", [], 0)], ["first"], "", ("axis", 1));
        var mean = graph.Node("ReduceMean", [vectors], ["mean"], "", ("axes", new long[] { 1 }), ("keepdims", 0));
        var both = graph.Node("Concat", [first, mean], ["both"], "", ("axis", -1));
        var hidden = graph.Node("Tanh", [Affine(both, network.Hidden, "hidden")], ["hidden.tanh"]);
        graph.Node("Identity", [Affine(hidden, network.Out, "out")], [PairGraphNames.Scores]);
        graph.OutputOfBatch(PairGraphNames.Scores, PairGraphNames.Labels.Count);
        graph.Save(path);

        string Affine(string x, TorchSharp.Modules.Linear layer, string name)
        {
            var product = graph.Node("MatMul", [x, graph.Weight(name + ".weight", layer.weight!.t())], [name + ".product"]);
            return graph.Node("Add", [product, graph.Weight(name + ".bias", layer.bias!)], [name + ".sum"]);
        }
    }
}
