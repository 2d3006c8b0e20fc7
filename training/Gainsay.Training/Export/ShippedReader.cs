using Gainsay.Reading.Encoders;
using Gainsay.Training.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>Takes the reader's weights back out of its model files. The inverse of <see cref="ReaderGraph"/> and <see cref="ReaderFiles"/>.</summary>
internal static class ShippedReader
{
    /// <summary>Fills a network whose encoder holds MiniLM's weights.</summary>
    /// <param name="folder">Folder of <c>reader.onnx</c> and <c>reader.json</c>.</param>
    public static void Load(ReaderNetwork network, string folder)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var graph = new GraphWeights(Path.Combine(folder, "reader.onnx"));
        graph.Fill(network.Encoder);
        graph.FillTogether(ReaderOutputs.Tags + ".all", network.Tags, network.InnerTags);
        graph.FillTogether(ReaderOutputs.Attitudes + ".all", network.AttitudeCue, network.AttitudeContent);
        graph.FillTogether(ReaderOutputs.Chains + ".all", network.ChainMention, network.ChainAntecedent, network.ChainNew);
        graph.FillTogether(ReaderOutputs.Roles + ".all", network.RoleWord, network.RoleCue, network.RoleWordLow, network.RoleCueLow);
        graph.FillTogether(ReaderOutputs.Relations + ".all", network.RelationDependent, network.RelationHead);
        graph.Fill(network.ArcDependent, "arc.dependent");
        graph.Fill(network.ArcHead, "arc.head");
        graph.FillTogether("arc.form", network.ArcForm, network.ArcPrior);
        FillRest(network, Settings(folder));
    }

    /// <summary>How the model of a folder was trained.</summary>
    public static IReadOnlyList<string> Runs(string folder) => Settings(folder).Runs;

    private static ReaderSettings Settings(string folder) => ReaderSettings.Parse(File.ReadAllText(Path.Combine(folder, "reader.json")));

    private static void FillRest(ReaderNetwork network, ReaderSettings settings)
    {
        Unpack("role.distance", network.RoleDistance.weight!);
        Unpack("role.out.weight", network.RoleOut.weight!);
        Unpack("role.out.bias", network.RoleOut.bias!);
        Unpack("role.steps", network.Chain.Steps);
        Unpack("role.starts", network.Chain.Starts);
        Unpack("attitude.out.weight", network.AttitudeOut.weight!);
        Unpack("attitude.out.bias", network.AttitudeOut.bias!);
        Unpack("arc.root", network.ArcRoot);
        Unpack("relation.root", network.RelationRoot);
        Unpack("relation.out.weight", network.RelationOut.weight!);
        Unpack("relation.out.bias", network.RelationOut.bias!);

        void Unpack(string name, Tensor to) => to.copy_(tensor(settings.Unpack(name, (int)to.numel()), to.shape));
    }
}
