using System.Security.Cryptography;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Export;
using Gainsay.Training.Network;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>Writes all-MiniLM-L6-v2 as it is, in eight bits, as the product's embedder.</summary>
internal static class EmbedderExport
{
    // Not from a corpus: only there to hold the graph against the network.
    private static readonly string[] Probes =
        ["The dam is safe, the minister said.", "No shots were fired in the harbour on Monday.", "She will stand for re-election."];

    private const double MayDiffer = 1e-4;

    /// <exception cref="InvalidOperationException">The graph in floats does not compute what the network computes.</exception>
    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        using var encoder = new TextEncoder(types: 1);
        MiniLmWeights.Load(encoder);
        encoder.eval();
        var floats = Path.Combine(folder, "embedder.float.onnx");
        Write(encoder, floats, bytes: false);
        var largest = LargestDifference(encoder, floats);
        File.Delete(floats);
        if (largest > MayDiffer)
        {
            throw new InvalidOperationException($"The exported vectors differ from the network's by {largest:E1}.");
        }
        var model = Path.Combine(folder, "embedder.onnx");
        Write(encoder, model, bytes: true);
        File.WriteAllBytes(Path.Combine(folder, "reader.vocab.txt"), MiniLmWeights.Vocabulary());
        var settings = new NetworkSettings { Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(model))) };
        File.WriteAllText(Path.Combine(folder, "embedder.json"), settings.ToJson() + "\n");
        Console.WriteLine($"exported; in floats it differs from the network by {largest:E1} at most");
        using var embedder = TextEmbedder.Load(folder);
        Console.WriteLine($"in bytes the probes are at cosines of {string.Join(", ", Cosines(encoder, embedder).Select(c => c.ToString("F4", System.Globalization.CultureInfo.InvariantCulture)))} to those in floats");
    }

    private static void Write(TextEncoder encoder, string path, bool bytes)
    {
        var graph = new GraphBuilder("embedder");
        var pieces = graph.Input(EmbedderGraphNames.Pieces);
        var vectors = new EncoderGraph(graph, encoder, bytes).Add(pieces, types: null, mask: null);
        graph.Node("Identity", [vectors], [EmbedderGraphNames.Vectors]);
        graph.OutputOfPieces(EmbedderGraphNames.Vectors, EmbedderGraphNames.Width);
        graph.Save(path);
    }

    private static double LargestDifference(TextEncoder encoder, string onnx)
    {
        using var session = new InferenceSession(onnx);
        var largest = 0.0;
        foreach (var pieces in ProbePieces())
        {
            using var input = OrtValue.CreateTensorValueFromMemory(pieces, [1, pieces.Length]);
            using var options = new RunOptions();
            using var outputs = session.Run(options, [EmbedderGraphNames.Pieces], [input], [EmbedderGraphNames.Vectors]);
            var found = tensor(outputs[0].GetTensorDataAsSpan<float>().ToArray(), 1, pieces.Length, EmbedderGraphNames.Width);
            largest = Math.Max(largest, (found - Vectors(encoder, pieces)).abs().max().item<float>());
        }
        return largest;
    }

    private static IEnumerable<float> Cosines(TextEncoder encoder, TextEmbedder embedder) =>
        ProbePieces().Zip(embedder.Embed(Probes), (pieces, found) =>
        {
            var expected = nn.functional.normalize(Vectors(encoder, pieces).mean([1L]), dim: 1);
            return expected[0].dot(tensor(found)).item<float>();
        });

    private static Tensor Vectors(TextEncoder encoder, long[] pieces)
    {
        var input = tensor(pieces, 1, pieces.Length);
        return encoder.forward(input, zeros_like(input), ones(1, pieces.Length));
    }

    private static IEnumerable<long[]> ProbePieces()
    {
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var words = new WordPieces(vocabulary);
        foreach (var probe in Probes)
        {
            yield return [words.Start, .. TextPieces.Of(probe, words, 64), words.End];
        }
    }
}
