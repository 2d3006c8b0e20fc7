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
        graph.Node("Cast", [ReaderInputs.Mask], ["mask32"], "", ("to", 6));
        var x = Embeddings();
        for (var i = 0; i < MiniLm.Layers; i++)
        {
            x = Layer(x, network.Encoder.Layers[i], $"layer{i}.");
        }
        Heads(x);
    }

    private string Embeddings()
    {
        var encoder = network.Encoder;
        string words;
        if (bytes)
        {
            var table = Quantised.Of(encoder.Words.weight!, byRow: true);
            var values = graph.Node("Gather", [graph.Bytes("words.weight", table.Values, table.Rows, table.Columns), ReaderInputs.Pieces], ["word8"]);
            var scales = graph.Node("Gather", [graph.Weight("words.scale", table.Scales, table.Rows, 1), ReaderInputs.Pieces], ["wordscale"]);
            words = graph.Node("Mul", [graph.Node("Cast", [values], ["word32"], "", ("to", 1)), scales], ["word"]);
        }
        else
        {
            words = graph.Node("Gather", [graph.Weight("words.weight", encoder.Words.weight!), ReaderInputs.Pieces], ["word"]);
        }
        var shapes = graph.Node("Gather", [graph.Weight("shapes.weight", encoder.Shapes.weight!), ReaderInputs.Shapes], ["shape"]);
        var length = graph.Node("Gather", [graph.Node("Shape", [ReaderInputs.Pieces], ["size"]), graph.Longs("one", 1)], ["length"]);
        var zero = graph.Longs("zero", 0);
        var places = graph.Node("Slice", [graph.Weight("places.weight", encoder.Places.weight!), zero, length, zero], ["place"]);
        var sum = graph.Node("Add", [graph.Node("Add", [words, shapes], ["wordshape"]), places], ["embedded"]);
        var (weight, bias) = Norm("norm", encoder.Norm);
        return graph.Node("LayerNormalization", [sum, weight, bias], ["embedding"], "", ("epsilon", (float)MiniLm.NormEpsilon), ("axis", -1));
    }

    private string Layer(string x, EncoderLayer layer, string name)
    {
        var context = Attention(x, layer.QueryKeyValue, name + "attention");
        var attended = Product(context, layer.AttentionOut.weight!, name + "attention.out");
        x = AddAndNorm(attended, x, layer.AttentionOut.bias!, layer.AttentionNorm, name + "attention.norm");
        var inner = Product(x, layer.Inner.weight!, name + "inner");
        inner = graph.Node(
            "BiasGelu", [inner, graph.Weight(name + "inner.bias", layer.Inner.bias!)], [name + "gelu"], GraphBuilder.Microsoft);
        return AddAndNorm(Product(inner, layer.Out.weight!, name + "out"), x, layer.Out.bias!, layer.OutNorm, name + "norm");
    }

    private string Attention(string x, Linear weights, string name)
    {
        var bias = graph.Weight(name + ".bias", weights.bias!);
        if (!bytes)
        {
            return graph.Node(
                "Attention", [x, graph.Weight(name + ".weight", weights.weight!.t()), bias, "mask32"], [name],
                GraphBuilder.Microsoft, ("num_heads", MiniLm.AttentionHeads));
        }
        var q = Quantised.Of(weights.weight!.t(), byRow: false);
        graph.Node("DynamicQuantizeLinear", [x], [name + ".x8", name + ".x8scale", name + ".x8zero"]);
        return graph.Node(
            "QAttention",
            [
                name + ".x8", graph.Bytes(name + ".weight", q.Values, q.Rows, q.Columns), bias, name + ".x8scale",
                graph.Weight(name + ".scale", q.Scales, q.Columns), "mask32", name + ".x8zero",
                graph.Bytes(name + ".zero", new sbyte[q.Columns], q.Columns),
            ],
            [name], GraphBuilder.Microsoft, ("num_heads", MiniLm.AttentionHeads));
    }

    /// <summary>x · weightᵀ, without the bias.</summary>
    private string Product(string x, Tensor weight, string name)
    {
        if (!bytes)
        {
            return graph.Node("MatMul", [x, graph.Weight(name + ".weight", weight.t())], [name]);
        }
        var q = Quantised.Of(weight.t(), byRow: false);
        return graph.Node(
            "DynamicQuantizeMatMul",
            [
                x, graph.Bytes(name + ".weight", q.Values, q.Rows, q.Columns), graph.Weight(name + ".scale", q.Scales, q.Columns),
                graph.Bytes(name + ".zero", new sbyte[q.Columns], q.Columns),
            ],
            [name], GraphBuilder.Microsoft);
    }

    private string AddAndNorm(string x, string skip, Tensor inputBias, LayerNorm norm, string name)
    {
        var (weight, bias) = Norm(name, norm);
        return graph.Node(
            "SkipLayerNormalization", [x, skip, weight, bias, graph.Weight(name + ".input", inputBias)], [name],
            GraphBuilder.Microsoft, ("epsilon", (float)MiniLm.NormEpsilon));
    }

    private (string Weight, string Bias) Norm(string name, LayerNorm norm) =>
        (graph.Weight(name + ".gain", norm.weight!), graph.Weight(name + ".shift", norm.bias!));

    private void Heads(string x)
    {
        Output(ReaderOutputs.Tags, Affine(x, network.Tags.weight!, network.Tags.bias!, "tags"), network.Tags.weight!.shape[0]);
        // Word and cue sides in one product, in the order in which ReaderOutputs cuts them.
        Linear[] roles = [network.RoleWord, network.RoleCue, network.RoleWordLow, network.RoleCueLow];
        var weight = cat([.. roles.Select(r => (Tensor)r.weight!)], 0);
        var bias = cat([.. roles.Select(r => r.bias is null ? zeros(r.weight!.shape[0]) : (Tensor)r.bias)], 0);
        Output(ReaderOutputs.Roles, Affine(x, weight, bias, "roles"), weight.shape[0]);
        var dependent = graph.Node("Relu", [Affine(x, network.ArcDependent.weight!, network.ArcDependent.bias!, "arc.dependent")], ["arc.d"]);
        var head = graph.Node("Relu", [Affine(x, network.ArcHead.weight!, network.ArcHead.bias!, "arc.head")], ["arc.h"]);
        var form = cat([network.ArcForm.weight!, network.ArcPrior.weight!], 0);
        var formBias = cat([zeros(network.ArcForm.weight!.shape[0]), network.ArcPrior.bias!], 0);
        var heads = Affine(head, form, formBias, "arc.form");
        var arcs = graph.Node("Concat", [dependent, heads], ["arcs.all"], "", ("axis", -1));
        Output(ReaderOutputs.Arcs, arcs, network.ArcDependent.weight!.shape[0] + form.shape[0]);
        var relation = cat([network.RelationDependent.weight!, network.RelationHead.weight!], 0);
        var relationBias = cat([network.RelationDependent.bias!, zeros(network.RelationHead.weight!.shape[0])], 0);
        Output(ReaderOutputs.Relations, Affine(x, relation, relationBias, "relation"), relation.shape[0]);
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
