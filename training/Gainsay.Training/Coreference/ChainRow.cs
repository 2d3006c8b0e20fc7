using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Training.Coreference;

/// <summary>A mention to learn from: candidates that are known to be right or wrong. Where none is right, "new" is.</summary>
/// <param name="Pairs">Features of the candidates, row after row.</param>
/// <param name="Right">Which of them the mention refers back to.</param>
/// <param name="New">Features of the mention as the first of its kind.</param>
internal sealed record ChainRow(float[] Pairs, IReadOnlyList<bool> Right, float[] New)
{
    /// <param name="choice">What the mention may refer back to.</param>
    /// <param name="verdict">Of an earlier mention, whether it is right; null where nobody knows, and it is left out.</param>
    public static ChainRow Of(MentionChoice choice, Func<int, bool?> verdict)
    {
        var (pairs, right) = (new List<float>(), new List<bool>());
        for (var c = 0; c < choice.Candidates.Count; c++)
        {
            if (verdict(choice.Candidates[c]) is { } isRight)
            {
                pairs.AddRange(choice.Pairs.AsSpan(c * MentionPairs.PairWidth, MentionPairs.PairWidth));
                right.Add(isRight);
            }
        }
        return new ChainRow([.. pairs], right, choice.New);
    }
}
