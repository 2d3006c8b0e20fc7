using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Runs;
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
    /// <param name="limit">The most pairs of each corpus.</param>
    /// <param name="options">How long, from where, to where.</param>
    public static void Run(string corporaFolder, OwnData own, int limit, RunOptions options)
    {
        Directory.CreateDirectory(options.Out);
        var log = new RunLog(Path.Combine(options.Out, "pairs.log"));
        torch.random.manual_seed(options.Seed);
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var mix = PairMix.Load(corporaFolder, own, options.Seed, limit);
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
