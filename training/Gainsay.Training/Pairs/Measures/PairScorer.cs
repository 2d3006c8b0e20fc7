using Gainsay.Reading.Pairs;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>Scores many pairs with the model as it ships, on all cores.</summary>
internal sealed class PairScorer(PairModel model)
{
    private const int Portion = 64;

    /// <summary>One score for each pair, in their order.</summary>
    public PairScore[] Score(IReadOnlyList<ClaimPair> pairs)
    {
        var scores = new PairScore[pairs.Count];
        var portions = (pairs.Count + Portion - 1) / Portion;
        Parallel.For(0, portions, portion =>
        {
            var first = portion * Portion;
            var read = model.Read([.. pairs.Skip(first).Take(Portion)]);
            for (var i = 0; i < read.Count; i++)
            {
                scores[first + i] = read[i];
            }
        });
        return scores;
    }
}
