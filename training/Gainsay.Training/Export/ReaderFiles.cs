using System.Security.Cryptography;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>Writes a model as the program loads it: graph, vocabulary, settings.</summary>
internal static class ReaderFiles
{
    /// <param name="bytes">Whether to quantise the encoder to eight bits.</param>
    /// <param name="cueBias">See <see cref="ReaderSettings.CueBias"/>.</param>
    /// <param name="runs">See <see cref="ReaderSettings.Runs"/>.</param>
    public static void Write(ReaderNetwork network, string folder, bool bytes, float cueBias, IReadOnlyList<string> runs)
    {
        Directory.CreateDirectory(folder);
        var model = Path.Combine(folder, "reader.onnx");
        ReaderGraph.Write(network, model, bytes);
        File.WriteAllBytes(Path.Combine(folder, "reader.vocab.txt"), MiniLmWeights.Vocabulary());
        var settings = new ReaderSettings
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(model))),
            Labels = ReaderSettings.CurrentLabels,
            CueBias = cueBias,
            Runs = runs,
            Weights = new Dictionary<string, string>
            {
                ["role.distance"] = Pack(network.RoleDistance.weight!),
                ["role.out.weight"] = Pack(network.RoleOut.weight!),
                ["role.out.bias"] = Pack(network.RoleOut.bias!),
                ["role.steps"] = Pack(network.Chain.Steps),
                ["role.starts"] = Pack(network.Chain.Starts),
                ["attitude.out.weight"] = Pack(network.AttitudeOut.weight!),
                ["attitude.out.bias"] = Pack(network.AttitudeOut.bias!),
                ["arc.root"] = Pack(network.ArcRoot),
                ["relation.root"] = Pack(network.RelationRoot),
                ["relation.out.weight"] = Pack(network.RelationOut.weight!),
                ["relation.out.bias"] = Pack(network.RelationOut.bias!),
            },
        };
        File.WriteAllText(Path.Combine(folder, "reader.json"), settings.ToJson() + "\n");
    }

    private static string Pack(Tensor values)
    {
        using var flat = values.detach().contiguous();
        return ReaderSettings.Pack(flat.data<float>().ToArray());
    }
}
