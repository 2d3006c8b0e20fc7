using System.Globalization;
using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Coreference;

/// <summary>Learns coreference from a treebank with entities and from news whose speakers are labelled, and measures it on another part of the treebank.</summary>
/// <remarks>Each mention ranks its candidates and "new"; the loss is minus the log probability of the right ones together (Durrett and Klein,
/// EMNLP 2013). The reader scores pairs of texts that it was trained on too well; noise on its scores keeps them from being trusted
/// too much.</remarks>
/// <param name="corpora">Folder of the corpora.</param>
/// <param name="own">What was written for this project.</param>
/// <param name="models">Folder of the reader model; the weights are written beside it.</param>
/// <param name="parts">Parts of the labelled training articles to learn speakers from: <c>a</c> to <c>d</c>.</param>
internal sealed class ChainRun(string corpora, OwnData own, string models, IReadOnlyList<string> parts)
{
    private const double Rate = 2e-3;
    private const float Noise = 0.15f;

    // A document of the treebank has hundreds of mentions to learn from, an article with speakers a dozen, a passage one.
    private const double SpeakerWeight = 1;
    private const int PassagesTogether = 25;

    // Genres of GUM whose texts forbid commercial use.
    private static readonly string[] NonCommercial = ["whow", "fiction", "essay", "letter", "podcast"];

    /// <summary>Where everything random begins; the second run begins at the next number.</summary>
    public int Seed { get; init; }

    /// <summary>How often a run sees everything.</summary>
    public int Passes { get; init; }

    /// <summary>How many runs there are, whose scores are averaged.</summary>
    public int Runs { get; init; }

    /// <summary>Writes <see cref="ChainModel.FileName"/> into the folder of the models.</summary>
    public void Run()
    {
        // The networks are so small that threads would only wait for each other.
        set_num_threads(1);
        using var model = ReaderModel.Load(models);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var documents = Documents(model, clock);
        var runs = Enumerable.Range(Seed, Runs).Select(seed => Learn(seed, documents, clock, model.Sha256)).ToList();
        var chains = ChainAverage.Of(runs);
        File.WriteAllText(Path.Combine(models, ChainModel.FileName), chains.ToJson() + "\n");
        var run = new CoreferenceRun(model, chains);
        var scores = Free("dev").Select(run.Score).ToList();
        Log($"dev CoNLL F1 {Total(scores.Select(s => s.Chains)):F4} without singletons, {Total(scores.Select(s => s.WithSingletons)):F4} with them");
    }

    private List<ChainDocument> Documents(ReaderModel model, System.Diagnostics.Stopwatch clock)
    {
        var words = new WordReader(model);
        var news = new NamedArticleReader(model);
        var articles = Path.Combine(corpora, "polnear", "train.jsonl.gz");
        var treebank = Free("train").Select(document => ChainDocument.Of(TreebankRows.Of(document, model, words), 1)).ToList();
        Told("treebank", treebank, clock);
        var speakers = parts.Select(part => Path.Combine(corpora, "disputes", $"train-{part}.jsonl")).Append(own.Labels)
            .SelectMany(labels => SpeakerRows.Read(GzipLines.Read(articles), File.ReadLines(labels), news))
            .Select(rows => ChainDocument.Of(rows, SpeakerWeight)).ToList();
        Told("speakers", speakers, clock);
        var pronouns = new[] { "development", "validation" }
            .SelectMany(part => PronounRows.Read(GzipLines.Read(Path.Combine(corpora, "gap", $"gap-{part}.tsv.gz")), news))
            .Chunk(PassagesTogether).Select(rows => ChainDocument.Of(rows, 1)).ToList();
        Told("pronouns", pronouns, clock);
        return [.. treebank, .. speakers, .. pronouns];
    }

    private ChainModel Learn(int seed, List<ChainDocument> documents, System.Diagnostics.Stopwatch clock, string reader)
    {
        random.manual_seed(seed);
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
            Log($"seed {seed}, pass {pass + 1}: loss {loss / documents.Sum(d => d.Mentions):F4} a mention, {clock.Elapsed.TotalSeconds:F0} s");
        }
        network.eval();
        return network.ToModel(reader);
    }

    private static void Told(string what, List<ChainDocument> documents, System.Diagnostics.Stopwatch clock) =>
        Log($"{what}: {documents.Count} documents, {documents.Sum(d => d.Mentions)} mentions, {documents.Sum(d => d.Pairs.shape[0])} pairs, {clock.Elapsed.TotalSeconds:F0} s");

    private static double Total(IEnumerable<CoreferenceScore> scores) => scores.Aggregate(CoreferenceScore.Zero, (a, b) => a + b).ConllF1;

    private static void Log(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<CoreferenceDocument> Free(string part) =>
        CoreferenceCorpus.Read(Path.Combine(corpora, "gum", $"{part}.conllu.gz")).Where(document => !NonCommercial.Contains(document.Id.Split('_')[1]));

    private static double Step(ChainNetwork network, optim.Optimizer optimiser, ChainDocument document)
    {
        using var scope = NewDisposeScope();
        optimiser.zero_grad();
        var loss = Loss(network, document);
        (loss * (document.Weight / document.Mentions)).backward();
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
