using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Pairs;

/// <summary>The pairs of the second stage, in the proportions in which they are learned.</summary>
internal sealed class NewsMix
{
    /// <summary>How many pairs of the first stage are mixed in, so that they are not forgotten.</summary>
    public const int Replayed = 30_000;

    // The other parts are kept to see what the model says of links that it has not learned.
    private static readonly string[] LearnedParts = ["a", "b"];

    private const int SimilarPairsOfAnArticle = 10;
    private const int AnyPairsOfAnArticle = 8;
    private const int PairsOfADenial = 6;

    private readonly string folder;
    private readonly OwnData own;
    private readonly Random random;
    private readonly int limit;
    private readonly ClaimDiffPair[] claims;
    private readonly IReadOnlySet<string> heldOutTopics;

    private readonly IReadOnlyList<LinkedStatements> labelled;

    /// <param name="folder">The corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="labelled">Articles and affairs that were labelled for this project.</param>
    /// <param name="random">Of every random choice.</param>
    /// <param name="limit">The most pairs of each corpus.</param>
    public NewsMix(string folder, OwnData own, IReadOnlyList<LinkedStatements> labelled, Random random, int limit)
    {
        (this.folder, this.own, this.labelled, this.random, this.limit) = (folder, own, labelled, random, limit);
        claims = [.. ClaimDiffCorpus.Read(GzipLines.Read(In("claimdiff", "train.jsonl.gz")))];
        heldOutTopics = ClaimDiffCorpus.HeldOutTopics(claims);
    }

    /// <summary>What is kept of ClaimDiff for measuring.</summary>
    public IEnumerable<LabelledPair> HeldOutClaims => claims.Where(claim => heldOutTopics.Contains(claim.Topic)).Select(claim => claim.Pair);

    public IEnumerable<LabelledPair> Pairs() =>
        Claims()
            .Concat(Some(NliCorpus.Read(GzipLines.Read(In("pairs", "unstated", "rte3_3way.jsonl.gz"))), 600))
            .Concat(Some(NliCorpus.Read(GzipLines.Read(In("pairs", "open", "summedits_pairs.jsonl.gz"))), 1400))
            .Concat(StanceCorpora.Emergent(GzipLines.Read(In("emergent", "emergent_test_slice.jsonl.gz"))).Take(limit))
            .Concat(Headlines("fnc1", "train_stances.jsonl.gz", "train_bodies.jsonl.gz", agreeing: 900, discussing: 900, unrelated: 500))
            .Concat(Headlines("arc", "stances.jsonl.gz", "bodies.jsonl.gz", agreeing: 400, discussing: 200, unrelated: 200))
            .Concat(Views())
            .Concat(new StoryMix([.. own.LearnedStories().Take(limit)], random).Pairs())
            .Concat(new StatementMix([.. labelled.Take(limit)], random).Pairs())
            .Concat(Disputes());

    private string In(params string[] path) => Path.Combine([folder, .. path]);

    private LabelledPair[] Some(IEnumerable<LabelledPair> pairs, int most) => PairMix.Some(pairs, Math.Min(most, limit), random);

    /// <summary>ClaimDiff holds most pairs both ways round already; agreement is capped, contradiction is seen four times, what annotators were unsure of once.</summary>
    private IEnumerable<LabelledPair> Claims()
    {
        var learned = claims.Where(claim => !heldOutTopics.Contains(claim.Topic)).Select(claim => claim.Pair).ToLookup(pair => pair.Label);
        return Enumerable.Repeat(learned[PairLabel.Contradicts], 4).SelectMany(pairs => pairs.Take(limit))
            .Concat(Some(learned[PairLabel.Agrees], 400))
            .Concat(Enumerable.Repeat(learned[PairLabel.Neither], 2).SelectMany(pairs => pairs.Take(limit)))
            .Concat(Unsure().Take(limit));
    }

    private IEnumerable<LabelledPair> Unsure() =>
        ClaimDiffCorpus.ReadUnsure(
                GzipLines.Read(In("claimdiff", "train_unfiltered_scores.jsonl.gz")),
                claims.Select(claim => (claim.Pair.Claims.Earlier, claim.Pair.Claims.Later)).ToHashSet())
            .Where(claim => !heldOutTopics.Contains(claim.Topic)).Select(claim => claim.Pair);

    /// <summary>Sentences of a body as the earlier claim, the headline as the later; those that disagree both ways round.</summary>
    private IEnumerable<LabelledPair> Headlines(string corpus, string stances, string bodies, int agreeing, int discussing, int unrelated)
    {
        var evidence = new BodyEvidence(StanceCorpora.Bodies(GzipLines.Read(In(corpus, bodies))));
        var rows = StanceCorpora.Headlines(GzipLines.Read(In(corpus, stances))).Where(row => !StanceCorpora.IsHeldOut(row.BodyId)).ToArray();
        random.Shuffle(rows);
        var learned = rows.ToLookup(row => row.Stance);
        IEnumerable<LabelledPair> Of(string stance, PairLabel label, int most) => learned[stance].Take(Math.Min(most, limit))
            .Select(row => new LabelledPair(evidence.For(row.Headline, row.BodyId).Text, row.Headline, label));
        return Of("disagree", PairLabel.Contradicts, 900).SelectMany(pair => new[] { pair, pair.Turned() })
            .Concat(Of("agree", PairLabel.Agrees, agreeing))
            .Concat(Of("discuss", PairLabel.Neither, discussing))
            .Concat(Of("unrelated", PairLabel.Neither, unrelated));
    }

    private IEnumerable<LabelledPair> Views()
    {
        var views = StanceCorpora.Perspectrum(GzipLines.Read(In("perspectrum", "claim_perspective_pairs.jsonl.gz"))).ToLookup(pair => pair.Label);
        return views[PairLabel.Contradicts].Take(Math.Min(600, limit)).Concat(views[PairLabel.Agrees].Take(Math.Min(600, limit)));
    }

    /// <summary>Linked statements twice, both ways round; statements of the same articles that nobody linked as neither.</summary>
    private IEnumerable<LabelledPair> Disputes()
    {
        var articles = DisputeCorpus.Read(
            GzipLines.Read(In("polnear", "train.jsonl.gz")),
            LearnedParts.SelectMany(part => File.ReadLines(In("disputes", $"train-{part}.jsonl"))).Concat(File.ReadLines(own.Labels)));
        foreach (var article in articles.Take(limit))
        {
            var linked = Linked(article).ToArray();
            foreach (var pair in linked.Concat(linked.Select(pair => pair.Turned())))
            {
                yield return pair;
                yield return pair;
            }
            foreach (var pair in Unlinked(article))
            {
                yield return pair;
            }
        }
    }

    /// <summary>As told, and by contents alone unless the denial stands in the cue.</summary>
    private static IEnumerable<LabelledPair> Linked(DisputedArticle article)
    {
        foreach (var link in article.Links.Where(link => link.Opposes || link.Relation == "agrees"))
        {
            var label = link.Opposes ? PairLabel.Contradicts : PairLabel.Agrees;
            var (from, to) = (article.Statements[link.From], article.Statements[link.To]);
            yield return new LabelledPair(to.Told, from.Told, label);
            if (!from.CueDenies && !to.CueDenies)
            {
                yield return new LabelledPair(to.Content, from.Content, label);
            }
        }
    }

    /// <summary>The pairs that share most words, some of each denial, and some by chance; two in three as told.</summary>
    private IEnumerable<LabelledPair> Unlinked(DisputedArticle article)
    {
        var words = article.Statements.Select(statement => BodyEvidence.Words(statement.Content).Where(word => word.Length > 3).ToHashSet()).ToArray();
        var linked = article.Links.SelectMany(link => new[] { (link.From, link.To), (link.To, link.From) }).ToHashSet();
        var free = (from i in Enumerable.Range(0, words.Length)
                    from j in Enumerable.Range(0, i)
                    where !linked.Contains((i, j))
                    select (Later: i, Earlier: j)).ToArray();
        random.Shuffle(free);
        var chosen = free.Take(AnyPairsOfAnArticle)
            .Concat(free.OrderByDescending(pair => words[pair.Later].Intersect(words[pair.Earlier]).Count()).Take(SimilarPairsOfAnArticle))
            .Concat(Enumerable.Range(0, words.Length).Where(i => article.Statements[i].Denies)
                .SelectMany(i => free.Where(pair => pair.Later == i || pair.Earlier == i).Take(PairsOfADenial)));
        foreach (var (later, earlier) in chosen.Distinct())
        {
            var (first, second) = random.Next(2) == 0 ? (earlier, later) : (later, earlier);
            yield return random.Next(3) == 0
                ? new LabelledPair(article.Statements[first].Content, article.Statements[second].Content, PairLabel.Neither)
                : new LabelledPair(article.Statements[first].Told, article.Statements[second].Told, PairLabel.Neither);
        }
    }
}
