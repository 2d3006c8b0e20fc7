using System.Globalization;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>The Fake News Challenge, the bodies of its train split that nothing is learned from: which bodies disagree with a headline.</summary>
/// <remarks>
/// A body whose most similar sentences share too little with the headline is taken for unrelated without asking the model; how little is
/// chosen on the bodies that were learned from.
/// </remarks>
internal static class HeadlineMeasure
{
    public static void Print(string corpora, PairScorer scorer)
    {
        string In(string name) => Path.Combine(corpora, "fnc1", name);
        var evidence = new BodyEvidence(StanceCorpora.Bodies(GzipLines.Read(In("train_bodies.jsonl.gz"))));
        var rows = StanceCorpora.Headlines(GzipLines.Read(In("train_stances.jsonl.gz")))
            .AsParallel().AsOrdered().Select(row => (Row: row, Evidence: evidence.For(row.Headline, row.BodyId))).ToLookup(row => StanceCorpora.IsHeldOut(row.Row.BodyId));
        var related = Ranked.BestThreshold(rows[false].Select(row => new Ranked(row.Evidence.Similarity, row.Row.Stance != "unrelated", 0)));
        var asked = rows[true].Where(row => row.Evidence.Similarity >= related).ToArray();
        var scores = scorer.Score([.. asked.Select(row => new ClaimPair(row.Evidence.Text, row.Row.Headline))]);
        var missed = rows[true].Count(row => row.Evidence.Similarity < related && row.Row.Stance == "disagree");
        var highest = DecisionScore.Of([.. asked.Zip(scores, (row, score) =>
            (score.Contradicts > Math.Max(score.Agrees, score.Neither), row.Row.Stance == "disagree"))]) + new DecisionScore(0, 0, missed);
        var ranked = asked.Zip(scores, (row, score) => new Ranked(score.Contradicts, row.Row.Stance == "disagree", Fold(row.Row)))
            .Concat(rows[true].Where(row => row.Evidence.Similarity < related).Select(row => new Ranked(-1, row.Row.Stance == "disagree", Fold(row.Row))))
            .ToArray();
        Report.Print(string.Create(
            CultureInfo.InvariantCulture,
            $"FNC-1, {ranked.Length} rows of held-out bodies, {asked.Length} of them similar (cosine {related:F3}): disagree"), highest, ranked);
    }

    private static int Fold(HeadlineStance row) => row.BodyId / 4 % 2;
}
