using System.Globalization;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Export;
using Gainsay.Training.Network;
using Gainsay.Training.Runs;
using TorchSharp;

namespace Gainsay.Training.Answers;

/// <summary>Everything from the corpora to the files of the answer model.</summary>
internal static class AnswerBuild
{
    private const double Dropout = 0.1;
    private const int CheckedArticles = 3;
    private const double MayDiffer = 0.001;

    /// <param name="corporaFolder">The corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="readings">What <c>gainsay read --format json</c> gave for the articles that own labels are about. Null: nothing is learned from them.</param>
    /// <param name="options">How long, from where, to where.</param>
    public static void Run(string corporaFolder, OwnData own, string? readings, RunOptions options)
    {
        Directory.CreateDirectory(options.Out);
        var log = new RunLog(Path.Combine(options.Out, "answers.log"));
        torch.random.manual_seed(options.Seed);
        using var stream = new MemoryStream(MiniLmWeights.Vocabulary());
        var vocabulary = new WordPieces(stream);
        AnswerExample[] examples = [.. AnsweringCorpora.Train(corporaFolder, own, readings).SelectMany(article => AnswerExample.Of(article, vocabulary))];
        log.Write($"{examples.Length} statements, {examples.Count(example => example.IsLinked)} of which are linked; {examples.Sum(example => example.Window.Pieces.Length)} pieces, {examples.Sum(example => example.Labels.Count(label => label == 0))} opposing and {examples.Sum(example => example.Labels.Count(label => label == 1))} agreeing pairs of {examples.Sum(example => example.Labels.Length)}");
        using var network = new AnswerNetwork(Dropout);
        MiniLmWeights.Load(network.Encoder);
        if (options.From is { } from)
        {
            Begin(network, from);
            log.Write($"begins with {from}");
        }
        AnsweringArticle[] dev = [.. AnsweringCorpora.Dev(corporaFolder)];
        new AnswerRun(options, examples, dev, vocabulary, log).Train(network);
        Export(options.Out);
        network.eval();
        var differing = Differing(network, Path.Combine(options.Out, "float"), dev.Take(CheckedArticles), vocabulary);
        log.Write(string.Create(CultureInfo.InvariantCulture, $"exported: shares of the graph in floats differ from the network's by {differing:E1} at most, in bytes by {Differing(network, Path.Combine(options.Out, "models"), dev.Take(CheckedArticles), vocabulary):F2}"));
        if (differing > MayDiffer)
        {
            throw new InvalidOperationException("The exported model does not say what the trained network says.");
        }
    }

    /// <summary>Writes the last checkpoint as model files: in floats to the folder <c>float</c>, in bytes to the folder <c>models</c>.</summary>
    public static void Export(string folder)
    {
        using var network = new AnswerNetwork(Dropout);
        network.load(AnswerRun.CheckpointOf(folder).WeightsPath);
        network.eval();
        AnswerFiles.Write(network, Path.Combine(folder, "float"), bytes: false);
        AnswerFiles.Write(network, Path.Combine(folder, "models"), bytes: true);
    }

    /// <summary>Writes a checkpoint whose weights are the mean of those of several runs that went on from one checkpoint.</summary>
    /// <param name="runs">Folders of the runs.</param>
    /// <param name="folder">Where the checkpoint goes.</param>
    public static void Average(IReadOnlyList<string> runs, string folder)
    {
        Directory.CreateDirectory(folder);
        WeightMean.Write(() => new AnswerNetwork(Dropout), [.. runs.Select(run => AnswerRun.CheckpointOf(run).WeightsPath)], AnswerRun.CheckpointOf(folder).WeightsPath);
    }

    /// <summary>Prints how a model does on the attributions of dev as given, and on stories, whose attitudes nobody labelled.</summary>
    public static void Score(string corporaFolder, OwnData own, string models)
    {
        using var model = AnswerModel.Load(models);
        IReadOnlyList<StatementAnswer> Read(AnsweringArticle article) => model.Read(article.Text, article.Statements, article.SameSpeaker);
        Console.WriteLine($"PolNeAR dev: {AnswerMeasure.Of([.. AnsweringCorpora.Dev(corporaFolder)], Read)}");
        Console.WriteLine($"stories that nothing was learned from: {AnswerMeasure.Of([.. own.HeldOutStories().Select(StatementSequences.Story)], Read)}");
    }

    private static double Differing(AnswerNetwork network, string folder, IEnumerable<AnsweringArticle> articles, WordPieces vocabulary)
    {
        using var model = AnswerModel.Load(folder);
        return articles.Max(article => NetworkAnswers.Of(network, article, vocabulary).Zip(model.Read(article.Text, article.Statements, article.SameSpeaker))
            .SelectMany(both => both.First.Attitudes.Zip(both.Second.Attitudes, (a, b) => (double)Math.Abs(a - b))
                .Concat(both.First.Relations.Zip(both.Second.Relations, (a, b) => Math.Abs(a.Opposes - b.Opposes)))).Max());
    }

    /// <summary>Takes the weights of another run, or the encoder of one of the other models.</summary>
    /// <param name="network">Holds MiniLM's weights.</param>
    /// <param name="from">A file of weights, or an ONNX file of this project.</param>
    private static void Begin(AnswerNetwork network, string from)
    {
        using var frozen = torch.no_grad();
        if (Path.GetExtension(from) == ".onnx")
        {
            if (Path.GetFileName(from) == "answers.onnx")
            {
                AnswerGraph.Load(network, from);
            }
            else
            {
                new GraphWeights(from).FillWithoutTypes(network.Encoder);
            }
        }
        else
        {
            network.load(from);
        }
    }
}
