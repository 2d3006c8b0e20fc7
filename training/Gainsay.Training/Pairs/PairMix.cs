using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Pairs;

/// <summary>The pairs to learn from, in two stages, and those to watch the learning by.</summary>
internal sealed class PairMix
{
    // Open licences only. How many pairs of each: those that need their premise count for most.
    private static readonly (string Name, int Most)[] OpenCorpora =
    [
        ("vitaminc_real", 30_000), ("vitaminc_synthetic", 10_000), ("fever_symmetric", 1000), ("fever_adversarial", 600),
        ("fever_dev", 8000), ("fool_me_twice", 1500), ("wanli_subset", 13_000), ("vania_wiki", 14_000), ("snli_dev", 4000), ("cad_nli", 6000),
        ("disco", 1500), ("negation_nli", 2800), ("conjnli_gold", 500), ("conjnli_adv", 2500), ("breaking_nli", 1500),
        ("wikifactcheck_refuted", 4000), ("ambient", 900), ("scone", 1200), ("med", 1200),
    ];

    // No licence is stated for these; their premises are prose of many kinds, nearer to reports than captions and encyclopaedias are.
    private static readonly (string Name, int Most)[] UnstatedCorpora = [("mnli_train10k", 9000), ("mnli_dev", 9000), ("lingnli", 46_000), ("climate_fever", 5000), ("commitmentbank", 500)];

    private const int ProbedPairs = 400;
    private const int ProbedStoryPairs = 800;

    /// <summary>The first stage: statements of all kinds, most of them under open licences.</summary>
    public required IReadOnlyList<LabelledPair> General { get; init; }

    /// <summary>The second stage: news, stances and disputes, with some of the first.</summary>
    public required IReadOnlyList<LabelledPair> News { get; init; }

    /// <summary>Pairs of the first stage's corpora, on premises that nothing is learned from.</summary>
    public required IReadOnlyList<LabelledPair> GeneralProbe { get; init; }

    /// <summary>The held-out topics of ClaimDiff.</summary>
    public required IReadOnlyList<LabelledPair> NewsProbe { get; init; }

    /// <summary>Pairs of the held-out stories, as told.</summary>
    public required IReadOnlyList<LabelledPair> StoryProbe { get; init; }

    /// <param name="folder">The corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="labelled">Articles and affairs that were labelled for this project.</param>
    /// <param name="seed">Of every random choice.</param>
    /// <param name="limit">The most pairs of each corpus; for trying the whole chain quickly.</param>
    public static PairMix Load(string folder, OwnData own, IReadOnlyList<LinkedStatements> labelled, int seed, int limit)
    {
        var random = new Random(seed);
        var (general, probe) = (new List<LabelledPair>(), new List<LabelledPair>());
        foreach (var (tier, name, most) in OpenCorpora.Select(c => ("open", c.Name, c.Most)).Concat(UnstatedCorpora.Select(c => ("unstated", c.Name, c.Most))))
        {
            var all = NliCorpus.Read(GzipLines.Read(Path.Combine(folder, "pairs", tier, name + ".jsonl.gz"))).ToArray();
            probe.AddRange(all.Where(pair => IsProbed(pair.Claims.Earlier)));
            general.AddRange(Some(all.Where(pair => !IsProbed(pair.Claims.Earlier)), Math.Min(most, limit), random));
        }
        var news = new NewsMix(folder, own, labelled, random, limit);
        return new PairMix
        {
            General = general,
            News = [.. news.Pairs(), .. Some(general, Math.Min(NewsMix.Replayed, limit), random)],
            GeneralProbe = Some(probe, ProbedPairs, random),
            NewsProbe = [.. news.HeldOutClaims],
            StoryProbe = Some(own.HeldOutStories().SelectMany(StoryMix.AsTold), ProbedStoryPairs, random),
        };
    }

    /// <summary>A random choice, in random order.</summary>
    internal static LabelledPair[] Some(IEnumerable<LabelledPair> pairs, int most, Random random)
    {
        var all = pairs.ToArray();
        random.Shuffle(all);
        return all.Length <= most ? all : all[..most];
    }

    /// <summary>One premise in forty, by its characters, so that it is the same one in every run.</summary>
    private static bool IsProbed(string premise) => premise.Aggregate(17u, (hash, c) => (hash * 31) + c) % 40 == 0;
}
