using System.Globalization;
using System.Text.Json;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Cards;
using Gainsay.Training.Corpora;
using Gainsay.Training.Export;
using Gainsay.Training.Network;
using TorchSharp;

namespace Gainsay.Training.Runs;

/// <summary>Everything from the corpora to the model files and their card.</summary>
internal static class ReaderBuild
{
    private const double Dropout = 0.1;

    // Chosen on the dev part of PolNeAR: see the table in training/README.md.
    private const float CueBias = 0f;
    private const int CheckedWindows = 40;
    private const double MayDiffer = 0.001;
    private const string HistoryName = "history.json";
    private const string FloatFolder = "float";
    private const string BytesFolder = "models";

    public static void Run(string corporaFolder, OwnData own, string? earlierReading, string? silver, int documents, RunOptions options)
    {
        Directory.CreateDirectory(options.Out);
        var log = new RunLog(Path.Combine(options.Out, "reader.log"));
        torch.random.manual_seed(options.Seed);
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var pieces = new WordPieces(vocabulary);
        var corpora = TrainingCorpora.Load(corporaFolder, own, pieces, earlierReading, silver, documents);
        var sampler = new WindowSampler(pieces, options.Seed, options.HiddenShare);
        log.Write($"{corpora.Attributions.Count} documents with attributions, {corpora.Silver.Count} with those of an earlier model, {corpora.Others.Count} others, {Environment.ProcessorCount} cores");
        using var network = new ReaderNetwork(Dropout);
        MiniLmWeights.Load(network.Encoder);
        if (options.From is { } from)
        {
            Fill(network, from);
            corpora = corpora with { WebTrees = [.. SilverNames.Of(network, corpora.WebTrees, sampler)] };
            log.Write($"goes on from {from}");
        }
        new ReaderRun(options, corpora, sampler, log).Train(network);
        WriteHistory(options, corpora);
        FitAttitudes(network, corpora, sampler, options.Out, log);
        Finish(corporaFolder, options.Out, log);
    }

    /// <summary>Writes a checkpoint whose weights lie between those of two models of one line, one of which went on from the other.</summary>
    /// <remarks>Wortsman et al., "Robust fine-tuning of zero-shot models", CVPR 2022: what both agree on stays, what one run chanced on fades.</remarks>
    /// <param name="earlier">Weights, or a folder of model files.</param>
    /// <param name="later">The same of the one that went on.</param>
    /// <param name="share">How much the later one counts, 0 to 1.</param>
    public static void Average(string earlier, string later, double share, string folder)
    {
        Directory.CreateDirectory(folder);
        using var first = Filled(earlier);
        using var second = Filled(later);
        using (var frozen = torch.no_grad())
        {
            foreach (var (to, other) in second.parameters().Zip(first.parameters()))
            {
                to.mul_(share).add_(other, 1 - share);
            }
        }
        second.save(ReaderRun.CheckpointOf(folder).WeightsPath);
        var run = string.Create(CultureInfo.InvariantCulture, $"weights averaged: of the last run {share:0.##}, of the model before it {1 - share:0.##}");
        File.WriteAllText(Path.Combine(folder, HistoryName), JsonSerializer.Serialize(RunsOf(later).Append(run)));
    }

    private static ReaderNetwork Filled(string from)
    {
        var network = new ReaderNetwork(Dropout);
        MiniLmWeights.Load(network.Encoder);
        Fill(network, from);
        return network;
    }

    private static void Fill(ReaderNetwork network, string from)
    {
        if (Directory.Exists(from))
        {
            ShippedReader.Load(network, from);
        }
        else
        {
            network.load(from, strict: false);
        }
    }

    private static IReadOnlyList<string> RunsOf(string from) =>
        Directory.Exists(from) ? ShippedReader.Runs(from) : History(Path.GetDirectoryName(Path.GetFullPath(from))!);

    /// <summary>Trains the attitude head on the last checkpoint's encoder, and keeps it in the checkpoint.</summary>
    public static void FitAttitudes(string corporaFolder, OwnData own, string? silver, string folder, RunLog log)
    {
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var pieces = new WordPieces(vocabulary);
        using var network = Network(folder);
        FitAttitudes(network, TrainingCorpora.Load(corporaFolder, own, pieces, null, silver, int.MaxValue), new WindowSampler(pieces, seed: 0), folder, log);
    }

    private static void FitAttitudes(ReaderNetwork network, TrainingCorpora corpora, WindowSampler sampler, string folder, RunLog log)
    {
        torch.random.manual_seed(0);
        new AttitudeFit(log).Train(network, corpora, sampler);
        network.save(ReaderRun.CheckpointOf(folder).WeightsPath);
    }

    /// <summary>Exports the last checkpoint, checks the export, measures both models and writes the card.</summary>
    public static void Finish(string corporaFolder, string folder, RunLog log)
    {
        Export(folder);
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var pieces = new WordPieces(vocabulary);
        var dev = TrainingCorpora.LoadDev(corporaFolder, pieces);
        using var network = Network(folder);
        var windows = dev.SelectMany(new WindowSampler(pieces, seed: 0).Plain).Take(CheckedWindows).ToList();
        var (differing, largest) = ExportCheck.Compare(network, Path.Combine(folder, FloatFolder, "reader.onnx"), windows);
        log.Write($"exported: {differing:P3} of the words have another cue tag than in training, scores differ by {largest:E1} at most");
        if (differing > MayDiffer)
        {
            throw new InvalidOperationException("The exported model does not decide as the trained network does.");
        }
        var models = Path.Combine(folder, BytesFolder);
        // A reader does not open without coreference, on which attributions do not depend: that of the shipped model stands in for the one that is trained on this model afterwards.
        foreach (var target in new[] { models, Path.Combine(folder, FloatFolder) })
        {
            File.Copy(Path.Combine(ReaderModel.DefaultFolder, ChainModel.FileName), Path.Combine(target, ChainModel.FileName), overwrite: true);
        }
        var size = new FileInfo(Path.Combine(models, "reader.onnx")).Length / 1e6;
        var card = ReaderCard.Of(
            ReaderFigures.Of(corporaFolder, models), ReaderFigures.Of(corporaFolder, Path.Combine(folder, FloatFolder)), History(folder), size, largest);
        File.WriteAllText(Path.Combine(models, "reader.md"), card);
        log.Write($"model and card are in {models}");
    }

    /// <summary>Writes the last checkpoint as model files: in floats to the folder <c>float</c>, in bytes to the folder <c>models</c>.</summary>
    public static void Export(string folder)
    {
        using var network = Network(folder);
        ReaderFiles.Write(network, Path.Combine(folder, FloatFolder), bytes: false, CueBias, History(folder));
        ReaderFiles.Write(network, Path.Combine(folder, BytesFolder), bytes: true, CueBias, History(folder));
    }

    private static ReaderNetwork Network(string folder)
    {
        var network = new ReaderNetwork(Dropout);
        network.load(ReaderRun.CheckpointOf(folder).WeightsPath);
        network.eval();
        return network;
    }

    /// <summary>The runs that a model comes from: those before the one that it went on from, and this one.</summary>
    private static void WriteHistory(RunOptions options, TrainingCorpora corpora)
    {
        var before = options.From is { } from ? RunsOf(from) : [];
        var state = ReaderRun.CheckpointOf(options.Out).State;
        var run = string.Create(CultureInfo.InvariantCulture,
            $"{state.Minutes:F0} minutes, {state.Epoch} passes over {corpora.Attributions.Count} articles{Silver(corpora)} begun, seed {options.Seed}, learning rate {options.EncoderRate}, dropout {options.EncoderDropout}, pieces hidden {options.HiddenShare}");
        File.WriteAllText(Path.Combine(options.Out, HistoryName), JsonSerializer.Serialize(before.Append(run)));
    }

    private static string Silver(TrainingCorpora corpora) =>
        corpora.Silver.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and half of {corpora.Silver.Count} that an earlier model read");

    private static string[] History(string folder) =>
        File.Exists(Path.Combine(folder, HistoryName))
            ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(folder, HistoryName)))!
            : ["a run whose folder keeps no record of it"];
}
