using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Runs;
using Gainsay.Training.Pairs.Labels;
using TorchSharp;

namespace Gainsay.Training.Pairs;

/// <summary>Everything from the corpora to the files of the pair model.</summary>
internal static class PairBuild
{
    private const double Dropout = 0.1;
    private const int CheckedPairs = 64;
    private const double MayDiffer = 0.001;

    /// <param name="corporaFolder">The corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="readings">What <c>gainsay read --format json</c> gave for the articles that own labels are about. Null: nothing is learned from them.</param>
    /// <param name="limit">The most pairs of each corpus.</param>
    /// <param name="options">How long, from where, to where.</param>
    public static void Run(string corporaFolder, OwnData own, string? readings, int limit, RunOptions options)
    {
        Directory.CreateDirectory(options.Out);
        var log = new RunLog(Path.Combine(options.Out, "pairs.log"));
        torch.random.manual_seed(options.Seed);
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var mix = PairMix.Load(corporaFolder, own, [.. LabelledStatements.Of(own, readings)], options.Seed, limit);
        log.Write($"general: {Counts(mix.General)}; news: {Counts(mix.News)}; {Environment.ProcessorCount} cores");
        var sampler = new PairSampler(new WordPieces(vocabulary), options.Seed);
        using var network = new PairNetwork(Dropout);
        MiniLmWeights.Load(network.Encoder);
        if (options.From is { } from)
        {
            ShippedPairs.Load(network, from);
            log.Write($"goes on from {from}");
        }
        new PairRun(options, mix, sampler, log).Train(network);
        Export(options.Out);
        network.eval();
        var inputs = mix.NewsProbe.Take(CheckedPairs).Select(pair => sampler.Plain(pair).Input).ToArray();
        var (differing, largest) = PairFiles.Compare(network, FloatFolder(options.Out), inputs);
        var (differingBytes, largestBytes) = PairFiles.Compare(network, BytesFolder(options.Out), inputs);
        log.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"exported: in floats {differing:P1} of {inputs.Length} pairs are decided otherwise than in training, scores differ by {largest:E1} at most; in bytes {differingBytes:P1} and {largestBytes:F2}"));
        if (differing > MayDiffer)
        {
            throw new InvalidOperationException("The exported model does not decide as the trained network does.");
        }
    }

    /// <summary>Writes a checkpoint whose weights are the mean of those of several runs that went on from one model.</summary>
    /// <param name="runs">Folders of the runs.</param>
    /// <param name="folder">Where the checkpoint goes.</param>
    public static void Average(IReadOnlyList<string> runs, string folder)
    {
        Directory.CreateDirectory(folder);
        WeightMean.Write(() => new PairNetwork(Dropout), [.. runs.Select(run => PairRun.CheckpointOf(run).WeightsPath)], PairRun.CheckpointOf(folder).WeightsPath);
    }

    /// <summary>Writes the last checkpoint as model files: in floats to the folder <c>float</c>, in bytes to the folder <c>models</c>.</summary>
    public static void Export(string folder)
    {
        using var network = new PairNetwork(Dropout);
        network.load(PairRun.CheckpointOf(folder).WeightsPath);
        network.eval();
        PairFiles.Write(network, FloatFolder(folder), bytes: false);
        PairFiles.Write(network, BytesFolder(folder), bytes: true);
    }

    private static string FloatFolder(string folder) => Path.Combine(folder, "float");

    private static string BytesFolder(string folder) => Path.Combine(folder, "models");

    private static string Counts(IReadOnlyList<LabelledPair> pairs) =>
        $"{pairs.Count} pairs ({string.Join(", ", pairs.CountBy(pair => pair.Label).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}"))})";
}
