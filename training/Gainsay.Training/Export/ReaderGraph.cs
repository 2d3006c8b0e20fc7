using Gainsay.Reading.Encoders;
using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>The reader network as an ONNX graph of ONNX Runtime's fused operators, in floats or with the encoder in bytes.</summary>
internal sealed class ReaderGraph
{
    private readonly GraphBuilder graph = new("reader");
    private readonly ReaderNetwork network;
    private readonly bool bytes;

    private ReaderGraph(ReaderNetwork network, bool bytes) => (this.network, this.bytes) = (network, bytes);

    /// <param name="bytes">Whether word embeddings and encoder are quantised to eight bits; the heads never are.</param>
    public static void Write(ReaderNetwork network, string path, bool bytes)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var writer = new ReaderGraph(network, bytes);
        writer.Build();
        writer.graph.Save(path);
    }

    private void Build()
    {
        graph.Input(ReaderInputs.Pieces);
        graph.Input(ReaderInputs.Shapes);
        graph.Input(ReaderInputs.Mask);
        graph.List(ReaderInputs.Words);
        // The heads read words, each by its first piece.
        var pieces = new EncoderGraph(graph, network.Encoder, bytes).Add(ReaderInputs.Pieces, ReaderInputs.Shapes, ReaderInputs.Mask);
        var all = graph.Node("Reshape", [pieces, graph.Longs("rows", -1, MiniLm.Width)], ["pieces.all"]);
        Heads(graph.Node("Gather", [all, ReaderInputs.Words], ["words.first"]));
    }

    private void Heads(string x)
    {
        Together(x, ReaderOutputs.Tags, network.Tags, network.InnerTags);
        Together(x, ReaderOutputs.Attitudes, network.AttitudeCue, network.AttitudeContent);
        Together(x, ReaderOutputs.Chains, network.ChainMention, network.ChainAntecedent, network.ChainNew);
        // Word and cue sides in one product, in the order in which ReaderOutputs cuts them.
        Together(x, ReaderOutputs.Roles, network.RoleWord, network.RoleCue, network.RoleWordLow, network.RoleCueLow);
        var dependent = graph.Node("Relu", [Affine(x, network.ArcDependent.weight!, network.ArcDependent.bias!, "arc.dependent")], ["arc.d"]);
        var head = graph.Node("Relu", [Affine(x, network.ArcHead.weight!, network.ArcHead.bias!, "arc.head")], ["arc.h"]);
        var form = cat([network.ArcForm.weight!, network.ArcPrior.weight!], 0);
        var formBias = cat([zeros(network.ArcForm.weight!.shape[0]), network.ArcPrior.bias!], 0);
        var heads = Affine(head, form, formBias, "arc.form");
        var arcs = graph.Node("Concat", [dependent, heads], ["arcs.all"], "", ("axis", -1));
        Output(ReaderOutputs.Arcs, arcs, network.ArcDependent.weight!.shape[0] + form.shape[0]);
        Together(x, ReaderOutputs.Relations, network.RelationDependent, network.RelationHead);
    }

    /// <summary>Several layers as one product, one after the other in the output.</summary>
    private void Together(string x, string output, params Linear[] layers)
    {
        var weight = cat([.. layers.Select(layer => (Tensor)layer.weight!)], 0);
        var bias = cat([.. layers.Select(layer => layer.bias is null ? zeros(layer.weight!.shape[0]) : (Tensor)layer.bias)], 0);
        Output(output, Affine(x, weight, bias, output + ".all"), weight.shape[0]);
    }

    private string Affine(string x, Tensor weight, Tensor bias, string name) =>
        graph.Node(
            "Add",
            [graph.Node("MatMul", [x, graph.Weight(name + ".weight", weight.t())], [name + ".product"]), graph.Weight(name + ".bias", bias)],
            [name + ".sum"]);

    private void Output(string name, string from, long width)
    {
        graph.Node("Identity", [from], [name]);
        graph.Output(name, width);
    }
}
