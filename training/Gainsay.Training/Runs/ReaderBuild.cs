using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Export;
using Gainsay.Training.Network;
using TorchSharp;

namespace Gainsay.Training.Runs;

/// <summary>Everything from the corpora to the model files.</summary>
internal static class ReaderBuild
{
    private const double Dropout = 0.1;

    // Chosen on the dev part of PolNeAR: see the table in training/README.md.
    private const float CueBias = 0f;
    private const int CheckedWindows = 40;
    private const double MayDiffer = 0.001;

    public static void Run(string corporaFolder, string? earlierReading, int documents, RunOptions options)
    {
        Directory.CreateDirectory(options.Out);
        var log = new RunLog(Path.Combine(options.Out, "reader.log"));
        torch.random.manual_seed(options.Seed);
        using var vocabulary = new MemoryStream(MiniLmWeights.Vocabulary());
        var pieces = new WordPieces(vocabulary);
        var corpora = TrainingCorpora.Load(corporaFolder, pieces, earlierReading, documents);
        var sampler = new WindowSampler(pieces, options.Seed);
        log.Write($"{corpora.Attributions.Count} documents with attributions, {corpora.Others.Count} others, {Environment.ProcessorCount} cores");
        using var network = new ReaderNetwork(Dropout);
        MiniLmWeights.Load(network.Encoder);
        if (options.From is { } from)
        {
            var loaded = new Dictionary<string, bool>();
            network.load(from, strict: false, loadedParameters: loaded);
            log.Write($"goes on from {from}; new: {string.Join(", ", loaded.Where(p => !p.Value).Select(p => p.Key))}");
        }
        var run = new ReaderRun(options, corpora, sampler, log);
        run.Train(network);
        network.eval();
        Export(options.Out);
        var windows = corpora.AttributionsDev.SelectMany(sampler.Plain).Take(CheckedWindows).ToList();
        var (differing, largest) = ExportCheck.Compare(network, Path.Combine(options.Out, "float", "reader.onnx"), windows);
        log.Write($"exported: {differing:P3} of the words have another cue tag than in training, scores differ by {largest:E1} at most");
        if (differing > MayDiffer)
        {
            throw new InvalidOperationException("The exported model does not decide as the trained network does.");
        }
    }

    /// <summary>Writes the last checkpoint as model files: in floats to the folder <c>float</c>, in bytes to the folder <c>models</c>.</summary>
    public static void Export(string folder)
    {
        using var network = new ReaderNetwork(Dropout);
        network.load(Path.Combine(folder, ReaderRun.WeightsName));
        network.eval();
        ReaderFiles.Write(network, Path.Combine(folder, "float"), bytes: false, CueBias);
        ReaderFiles.Write(network, Path.Combine(folder, "models"), bytes: true, CueBias);
    }
}
