using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>ClaimDiff, the topics of its train split that nothing is learned from: which pairs contradict each other.</summary>
internal static class ClaimDiffMeasure
{
    public static void Print(string corpora, PairScorer scorer)
    {
        var all = ClaimDiffCorpus.Read(GzipLines.Read(Path.Combine(corpora, "claimdiff", "train.jsonl.gz"))).ToArray();
        var topics = ClaimDiffCorpus.HeldOutTopics(all).Order(StringComparer.Ordinal).ToList();
        var heldOut = all.Where(claim => topics.Contains(claim.Topic)).ToArray();
        var scores = scorer.Score([.. heldOut.Select(claim => claim.Pair.Claims)]);
        var highest = DecisionScore.Of([.. heldOut.Zip(scores, (claim, score) =>
            (score.Contradicts > Math.Max(score.Agrees, score.Neither), claim.Pair.Label == PairLabel.Contradicts))]);
        var ranked = heldOut.Zip(scores, (claim, score) =>
            new Ranked(score.Contradicts, claim.Pair.Label == PairLabel.Contradicts, topics.IndexOf(claim.Topic) % 2)).ToArray();
        Report.Print($"ClaimDiff, {topics.Count} held-out topics, {heldOut.Length} pairs: contradicts", highest, ranked);
    }
}
