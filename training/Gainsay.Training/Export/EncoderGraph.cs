using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>Adds the encoder to a graph, as ONNX Runtime's fused operators.</summary>
/// <param name="bytes">Whether word embeddings and matrices are quantised to eight bits: a scale a word, a scale a column.</param>
internal sealed class EncoderGraph(GraphBuilder graph, TextEncoder encoder, bool bytes)
{
    /// <summary>Gives the name of the last layer's output, [batch, length, width].</summary>
    /// <param name="pieces">The input of the word pieces.</param>
    /// <param name="types">The input of the token types; null where all pieces are of the first type.</param>
    /// <param name="mask">The input that marks padding; null where there is none.</param>
    public string Add(string pieces, string? types, string? mask)
    {
        var mask32 = mask is null ? "" : graph.Node("Cast", [mask], ["mask32"], "", ("to", 6));
        var x = Embeddings(pieces, types);
        for (var i = 0; i < MiniLm.Layers; i++)
        {
            x = Layer(x, mask32, encoder.Layers[i], $"layer{i}.");
        }
        return x;
    }

    private string Embeddings(string pieces, string? types)
    {
        string words;
        if (bytes)
        {
            var table = Quantised.Of(encoder.Words.weight!, byRow: true);
            var values = graph.Node("Gather", [graph.Bytes("words.weight", table.Values, table.Rows, table.Columns), pieces], ["word8"]);
            var scales = graph.Node("Gather", [graph.Weight("words.scale", table.Scales, table.Rows, 1), pieces], ["wordscale"]);
            words = graph.Node("Mul", [graph.Node("Cast", [values], ["word32"], "", ("to", 1)), scales], ["word"]);
        }
        else
        {
            words = graph.Node("Gather", [graph.Weight("words.weight", encoder.Words.weight!), pieces], ["word"]);
        }
        var length = graph.Node("Gather", [graph.Node("Shape", [pieces], ["size"]), graph.Longs("one", 1)], ["length"]);
        var zero = graph.Longs("zero", 0);
        var sum = graph.Node("Add", [Typed(words, types), graph.Node("Slice", [PlaceTable(types), zero, length, zero], ["place"])], ["embedded"]);
        var (weight, bias) = Norm("norm", encoder.Norm);
        return graph.Node("LayerNormalization", [sum, weight, bias], ["embedding"], "", ("epsilon", (float)MiniLm.NormEpsilon), ("axis", -1));
    }

    private string Typed(string words, string? types) => types is null
        ? words
        : graph.Node("Add", [words, graph.Node("Gather", [graph.Weight("shapes.weight", encoder.Shapes.weight!), types], ["shape"])], ["wordshape"]);

    /// <summary>Without an input for the types, every piece is of the first one.</summary>
    private string PlaceTable(string? types) =>
        graph.Weight("places.weight", types is null ? encoder.Places.weight! + encoder.Shapes.weight![0] : encoder.Places.weight!);

    private string Layer(string x, string mask, EncoderLayer layer, string name)
    {
        var context = Attention(x, mask, layer.QueryKeyValue, name + "attention");
        var attended = Product(context, layer.AttentionOut.weight!, name + "attention.out");
        x = AddAndNorm(attended, x, layer.AttentionOut.bias!, layer.AttentionNorm, name + "attention.norm");
        var inner = Product(x, layer.Inner.weight!, name + "inner");
        inner = graph.Node(
            "BiasGelu", [inner, graph.Weight(name + "inner.bias", layer.Inner.bias!)], [name + "gelu"], GraphBuilder.Microsoft);
        return AddAndNorm(Product(inner, layer.Out.weight!, name + "out"), x, layer.Out.bias!, layer.OutNorm, name + "norm");
    }

    private string Attention(string x, string mask, Linear weights, string name)
    {
        var bias = graph.Weight(name + ".bias", weights.bias!);
        if (!bytes)
        {
            return graph.Node(
                "Attention", [x, graph.Weight(name + ".weight", weights.weight!.t()), bias, mask], [name],
                GraphBuilder.Microsoft, ("num_heads", MiniLm.AttentionHeads));
        }
        var q = Quantised.Of(weights.weight!.t(), byRow: false);
        graph.Node("DynamicQuantizeLinear", [x], [name + ".x8", name + ".x8scale", name + ".x8zero"]);
        return graph.Node(
            "QAttention",
            [
                name + ".x8", graph.Bytes(name + ".weight", q.Values, q.Rows, q.Columns), bias, name + ".x8scale",
                graph.Weight(name + ".scale", q.Scales, q.Columns), mask, name + ".x8zero",
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
}
