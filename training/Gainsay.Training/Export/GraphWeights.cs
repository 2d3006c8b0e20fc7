using System.Runtime.InteropServices;
using Gainsay.Training.Network;
using Onnx;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>The weights of a graph that this project wrote, by the names that it gave them: so training goes on from a model whose checkpoint nobody kept.</summary>
/// <remarks>The inverse of <see cref="EncoderGraph"/>. Matrices in bytes come back as bytes times their scales, which is what the graph computes with.
/// Word embeddings, which training never changes, are left as MiniLM has them.</remarks>
internal sealed class GraphWeights
{
    private readonly string path;
    private readonly Dictionary<string, TensorProto> weights;

    /// <param name="path">An ONNX file.</param>
    public GraphWeights(string path)
    {
        this.path = path;
        weights = ModelProto.Parser.ParseFrom(File.ReadAllBytes(path)).Graph.Initializer.ToDictionary(t => t.Name);
    }

    /// <summary>Fills an encoder that holds MiniLM's weights.</summary>
    public void Fill(TextEncoder encoder)
    {
        encoder.Shapes.weight!.copy_(Floats("shapes.weight"));
        FillBelow(encoder);
    }

    /// <summary>The same for an encoder that tells other types of pieces apart: each begins as the graph's first type.</summary>
    public void FillWithoutTypes(TextEncoder encoder)
    {
        encoder.Shapes.weight!.copy_(Floats("shapes.weight")[0].unsqueeze(0).expand_as(encoder.Shapes.weight));
        FillBelow(encoder);
    }

    private void FillBelow(TextEncoder encoder)
    {
        encoder.Places.weight!.copy_(Floats("places.weight"));
        Fill(encoder.Norm, "norm");
        for (var i = 0; i < MiniLm.Layers; i++)
        {
            var (layer, name) = (encoder.Layers[i], $"layer{i}.");
            Fill(layer.QueryKeyValue, name + "attention", name + "attention.bias");
            Fill(layer.AttentionOut, name + "attention.out", name + "attention.norm.input");
            Fill(layer.AttentionNorm, name + "attention.norm");
            Fill(layer.Inner, name + "inner", name + "inner.bias");
            Fill(layer.Out, name + "out", name + "norm.input");
            Fill(layer.OutNorm, name + "norm");
        }
    }

    /// <summary>Fills a layer from the matrix and the bias of its name.</summary>
    public void Fill(Linear layer, string name) => Fill(layer, name, name + ".bias");

    /// <summary>Fills layers that the graph has as one product, one after the other.</summary>
    public void FillTogether(string name, params Linear[] layers)
    {
        var (weight, bias) = (Floats(name + ".weight").t(), Floats(name + ".bias"));
        long at = 0;
        foreach (var layer in layers)
        {
            var rows = layer.weight!.shape[0];
            layer.weight!.copy_(weight.narrow(0, at, rows));
            layer.bias?.copy_(bias.narrow(0, at, rows));
            at += rows;
        }
    }

    /// <summary>A weight in floats.</summary>
    /// <exception cref="InvalidDataException">The graph has none of the name.</exception>
    public Tensor Floats(string name) => ToTensor(Find(name));

    private void Fill(Linear layer, string matrix, string bias)
    {
        layer.weight!.copy_(Matrix(matrix).t());
        layer.bias!.copy_(Floats(bias));
    }

    private void Fill(LayerNorm norm, string name)
    {
        norm.weight!.copy_(Floats(name + ".gain"));
        norm.bias!.copy_(Floats(name + ".shift"));
    }

    private Tensor Matrix(string name)
    {
        var values = Find(name + ".weight");
        return weights.TryGetValue(name + ".scale", out var scale)
            ? tensor(MemoryMarshal.Cast<byte, sbyte>(values.RawData.Span).ToArray(), [.. values.Dims]).to(ScalarType.Float32) * ToTensor(scale).unsqueeze(0)
            : ToTensor(values);
    }

    private TensorProto Find(string name) =>
        weights.TryGetValue(name, out var found) ? found : throw new InvalidDataException($"{path} has no weights \"{name}\"; a graph written by this project was expected.");

    private static Tensor ToTensor(TensorProto proto) => tensor(MemoryMarshal.Cast<byte, float>(proto.RawData.Span).ToArray(), [.. proto.Dims]);
}
