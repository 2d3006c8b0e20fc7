using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>The invented stories that nothing is learned from: which statements of one story contradict each other, and which agree.</summary>
internal static class StoryMeasure
{
    public static void Print(OwnData own, PairScorer scorer)
    {
        var stories = own.HeldOutStories().ToArray();
        var pairs = stories.SelectMany((story, i) => StoryMix.AsTold(story).Select(pair => (Pair: pair, Fold: i % 2))).ToArray();
        var scores = scorer.Score([.. pairs.Select(pair => pair.Pair.Claims)]);
        foreach (var (name, label, share) in new[] { ("contradicts", PairLabel.Contradicts, (Func<Gainsay.Reading.Pairs.PairScore, double>)(score => score.Contradicts)), ("agrees", PairLabel.Agrees, score => score.Agrees) })
        {
            var highest = DecisionScore.Of([.. pairs.Zip(scores, (pair, score) => (share(score) >= Math.Max(score.Contradicts, Math.Max(score.Agrees, score.Neither)), pair.Pair.Label == label))]);
            Report.Print($"Stories, {stories.Length} held out, {pairs.Length} pairs: {name}", highest, [.. pairs.Zip(scores, (pair, score) => new Ranked(share(score), pair.Pair.Label == label, pair.Fold))]);
        }
    }
}
