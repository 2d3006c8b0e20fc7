using System.Security.Cryptography;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Network;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>Writes the pair model as the program loads it, and holds what was written against the network.</summary>
internal static class PairFiles
{
    private const string ModelName = "pairs.onnx";

    /// <param name="bytes">Whether to quantise the encoder to eight bits.</param>
    public static void Write(PairNetwork network, string folder, bool bytes)
    {
        Directory.CreateDirectory(folder);
        var model = Path.Combine(folder, ModelName);
        PairGraph.Write(network, model, bytes);
        File.WriteAllBytes(Path.Combine(folder, "reader.vocab.txt"), MiniLmWeights.Vocabulary());
        var settings = new NetworkSettings
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(model))),
            Labels = PairGraphNames.Labels,
        };
        File.WriteAllText(Path.Combine(folder, "pairs.json"), settings.ToJson() + "\n");
    }

    /// <summary>The share of pairs that a written graph decides otherwise than the network, and the largest difference of a score.</summary>
    public static (double Differing, double Largest) Compare(PairNetwork network, string folder, IReadOnlyList<PairInput> inputs)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(Path.Combine(folder, ModelName), options);
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var expected = network.Scores(new PairBatch(inputs));
        var found = stack(inputs.Select(input => Scores(session, input)));
        var differing = found.argmax(1).ne(expected.argmax(1)).sum().item<long>();
        return ((double)differing / inputs.Count, (found - expected).abs().max().item<float>());
    }

    private static Tensor Scores(InferenceSession session, PairInput input)
    {
        long[] shape = [1, input.Pieces.Length];
        using var pieces = OrtValue.CreateTensorValueFromMemory(input.Pieces, shape);
        using var sides = OrtValue.CreateTensorValueFromMemory(input.Sides, shape);
        using var options = new RunOptions();
        using var outputs = session.Run(options, [PairGraphNames.Pieces, PairGraphNames.Sides], [pieces, sides], [PairGraphNames.Scores]);
        return tensor(outputs[0].GetTensorDataAsSpan<float>().ToArray());
    }
}
