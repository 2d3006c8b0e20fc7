using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Export;
using Gainsay.Training.Network;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Answers;

/// <summary>The answer network as an ONNX graph, for one statement at a time.</summary>
internal static class AnswerGraph
{
    /// <param name="network">The network.</param>
    /// <param name="path">Where to write.</param>
    /// <param name="bytes">Whether the encoder is quantised to eight bits; what comes after it never is.</param>
    public static void Write(AnswerNetwork network, string path, bool bytes)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = new GraphBuilder("answers");
        var (pieces, roles) = (graph.Input(AnswerGraphNames.Pieces), graph.Input(AnswerGraphNames.Roles));
        var (members, places) = (graph.Rows(AnswerGraphNames.Members), graph.List(AnswerGraphNames.Places));
        var vectors = new EncoderGraph(graph, network.Encoder, bytes).Add(pieces, roles, mask: null);
        var shares = graph.Node("Cast", [members], ["members32"], "", ("to", 1));
        var flat = graph.Node("Reshape", [vectors, graph.Longs("flat.shape", -1, MiniLm.Width)], ["flat"]);
        var sums = graph.Node("MatMul", [shares, flat], ["sums"]);
        var means = graph.Node("Div", [sums, graph.Node("ReduceSum", [shares, graph.Longs("along", 1)], ["sizes"], "", ("keepdims", 1))], ["means"]);
        var content = graph.Node("Gather", [means, graph.Longs("content.at", 0)], ["content"], "", ("axis", 0));
        var cue = graph.Node("Gather", [means, graph.Longs("cue.at", 1)], ["cue"], "", ("axis", 0));
        var start = graph.Node("Gather", [vectors, graph.Longs("start.at", [], 0)], ["start"], "", ("axis", 1));
        var attitude = graph.Node("Tanh", [Affine(graph.Node("Concat", [content, cue, start], ["attitude.in"], "", ("axis", -1)), network.AttitudeHidden, "attitude.hidden")], ["attitude.tanh"]);
        graph.Node("Identity", [Affine(attitude, network.AttitudeOut, "attitude.out")], [AnswerGraphNames.Attitudes]);

        var (said, told) = (EverySecond(2, "said"), EverySecond(3, "told"));
        var own = graph.Node("Expand", [content, graph.Node("Shape", [said], ["said.shape"])], ["own"]);
        var ownCue = graph.Node("Expand", [cue, "said.shape"], ["own.cue"]);
        var product = graph.Node("Mul", [said, own], ["said.own"]);
        var difference = graph.Node("Abs", [graph.Node("Sub", [said, own], ["said.less"])], ["said.apart"]);
        var both = graph.Node("Concat", [said, told, own, ownCue, product, difference], ["relation.in"], "", ("axis", -1));
        var place = graph.Node("Gather", [graph.Weight("relation.place", network.RelationPlace.weight!), places], ["relation.placed"]);
        var hidden = graph.Node("Tanh", [graph.Node("Add", [Affine(both, network.RelationHidden, "relation.hidden"), place], ["relation.sum"])], ["relation.tanh"]);
        graph.Node("Identity", [Affine(hidden, network.RelationOut, "relation.out")], [AnswerGraphNames.Scores]);
        graph.OutputOfBatch(AnswerGraphNames.Attitudes, ReaderLabels.Attitude.Count);
        graph.Output(AnswerGraphNames.Scores, AnswerGraphNames.Relations.Count);
        graph.Save(path);

        string EverySecond(long from, string name) =>
            graph.Node("Slice", [means, graph.Longs(name + ".from", from), graph.Longs(name + ".to", long.MaxValue), graph.Longs(name + ".axis", 0), graph.Longs(name + ".step", 2)], [name]);

        string Affine(string x, Linear layer, string name)
        {
            var multiplied = graph.Node("MatMul", [x, graph.Weight(name + ".weight", layer.weight!.t())], [name + ".product"]);
            return graph.Node("Add", [multiplied, graph.Weight(name + ".bias", layer.bias!)], [name + ".sum"]);
        }
    }

    /// <summary>Takes a network's weights back out of its file.</summary>
    /// <param name="network">Holds MiniLM's weights.</param>
    /// <param name="path">An ONNX file that <see cref="Write"/> wrote.</param>
    public static void Load(AnswerNetwork network, string path)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = new GraphWeights(path);
        graph.Fill(network.Encoder);
        graph.Fill(network.AttitudeHidden, "attitude.hidden");
        graph.Fill(network.AttitudeOut, "attitude.out");
        graph.Fill(network.RelationHidden, "relation.hidden");
        network.RelationPlace.weight!.copy_(graph.Floats("relation.place"));
        graph.Fill(network.RelationOut, "relation.out");
    }
}
