using System.Security.Cryptography;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Network;

namespace Gainsay.Training.Answers;

/// <summary>Writes the answer model as the program loads it.</summary>
internal static class AnswerFiles
{
    /// <param name="network">The network.</param>
    /// <param name="folder">Where its files go.</param>
    /// <param name="bytes">Whether to quantise the encoder to eight bits.</param>
    public static void Write(AnswerNetwork network, string folder, bool bytes)
    {
        Directory.CreateDirectory(folder);
        var model = Path.Combine(folder, "answers.onnx");
        AnswerGraph.Write(network, model, bytes);
        File.WriteAllBytes(Path.Combine(folder, "reader.vocab.txt"), MiniLmWeights.Vocabulary());
        var settings = new NetworkSettings { Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(model))), Labels = AnswerGraphNames.Relations };
        File.WriteAllText(Path.Combine(folder, "answers.json"), settings.ToJson() + "\n");
    }
}
