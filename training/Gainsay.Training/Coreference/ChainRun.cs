using System.Globalization;
using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Coreference;

/// <summary>Learns coreference from a treebank with entities, and measures it on another part of it.</summary>
/// <remarks>Each mention ranks its candidates and "new"; the loss is minus the log probability of the right ones together (Durrett and Klein,
/// EMNLP 2013). The reader scores pairs of texts that it was trained on too well; noise on its scores keeps them from being trusted too much.</remarks>
/// <param name="corpora">Folder of the corpora.</param>
/// <param name="models">Folder of the reader model; the weights are written beside it.</param>
/// <param name="seed">Where everything random begins.</param>
/// <param name="limit">The most documents to learn from, taken at even steps through the corpus so that every genre is among them.</param>
internal sealed class ChainRun(string corpora, string models, int seed, int limit)
{
    private const int Passes = 8;
    private const double Rate = 2e-3;
    private const float Noise = 0.15f;

    // Genres of GUM whose texts forbid commercial use.
    private static readonly string[] NonCommercial = ["whow", "fiction", "essay", "letter", "podcast"];

    /// <summary>Writes <see cref="ChainModel.FileName"/> into the folder of the models.</summary>
    public void Run()
    {
        random.manual_seed(seed);
        using var model = ReaderModel.Load(models);
        var reader = new WordReader(model);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var all = Free("train").ToList();
        var documents = all.Where((_, i) => i * (long)limit / all.Count != (i - 1) * (long)limit / all.Count || limit >= all.Count).Select(document => ChainDocument.Of(document, model, reader)).ToList();
        Log($"{documents.Count} documents, {documents.Sum(d => d.Mentions)} mentions, {documents.Sum(d => d.Pairs.shape[0])} pairs, {clock.Elapsed.TotalSeconds:F0} s");
        var dev = Free("dev").ToList();
        using var network = new ChainNetwork();
        using var optimiser = optim.AdamW(network.parameters(), Rate, weight_decay: 1e-4);
        var order = new Random(seed);
        for (var pass = 0; pass < Passes; pass++)
        {
            network.train();
            var shuffled = documents.ToArray();
            order.Shuffle(shuffled);
            var loss = shuffled.Sum(document => Step(network, optimiser, document));
            foreach (var group in optimiser.ParamGroups)
            {
                group.LearningRate = Rate * (1 - ((pass + 1.0) / (Passes + 1)));
            }
            Log($"pass {pass + 1}: loss {loss / documents.Sum(d => d.Mentions):F4} a mention, {clock.Elapsed.TotalSeconds:F0} s");
        }
        network.eval();
        var chains = network.ToModel(model.Sha256);
        File.WriteAllText(Path.Combine(models, ChainModel.FileName), chains.ToJson() + "\n");
        var run = new CoreferenceRun(model, chains);
        var scores = dev.Select(run.Score).ToList();
        Log($"dev CoNLL F1 {Total(scores.Select(s => s.Chains)):F4} without singletons, {Total(scores.Select(s => s.WithSingletons)):F4} with them");
    }

    private static double Total(IEnumerable<CoreferenceScore> scores) => scores.Aggregate(CoreferenceScore.Zero, (a, b) => a + b).ConllF1;

    private static void Log(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<CoreferenceDocument> Free(string part) =>
        CoreferenceCorpus.Read(Path.Combine(corpora, "gum", $"{part}.conllu.gz")).Where(document => !NonCommercial.Contains(document.Id.Split('_')[1]));

    private static double Step(ChainNetwork network, optim.Optimizer optimiser, ChainDocument document)
    {
        using var scope = NewDisposeScope();
        optimiser.zero_grad();
        var loss = Loss(network, document);
        (loss / document.Mentions).backward();
        optimiser.step();
        return loss.item<float>();
    }

    /// <summary>Minus the log probability of all right choices of a document.</summary>
    private static Tensor Loss(ChainNetwork network, ChainDocument document)
    {
        var noise = zeros_like(document.Pairs);
        noise.slice(1, 0, MentionPairs.ReaderScores, 1).copy_(Noise * randn(document.Pairs.shape[0], MentionPairs.ReaderScores));
        var (pairs, news) = network.Score(document.Pairs + noise, document.News);
        var ends = (arange(document.Mentions) * document.RowLength) + (document.RowLength - 1);
        var scores = zeros(document.Mentions * document.RowLength).scatter(0, document.Places, pairs).scatter(0, ends, news).reshape(document.Open.shape);
        return (logsumexp(scores + document.Open, 1) - logsumexp(scores + document.Right, 1)).sum();
    }
}
