namespace Gainsay.Reading.Actors.Chains;

/// <summary>How likely a mention is to refer to each of the earlier ones, or to none.</summary>
/// <param name="Candidates">Indices of earlier mentions, in text order.</param>
/// <param name="Scores">One for each: natural logarithms, up to a constant.</param>
/// <param name="New">That it is the first mention of what it refers to, on the same scale.</param>
public sealed record AntecedentScores(IReadOnlyList<int> Candidates, IReadOnlyList<float> Scores, float New)
{
    /// <summary>The likeliest antecedent; null where it is likelier that there is none.</summary>
    public int? Best
    {
        get
        {
            var (best, score) = ((int?)null, New);
            for (var i = 0; i < Candidates.Count; i++)
            {
                if (Scores[i] > score)
                {
                    (best, score) = (Candidates[i], Scores[i]);
                }
            }
            return best;
        }
    }
}

/// <summary>Scores what the mentions of a text refer back to.</summary>
/// <remarks>Mention ranking: each mention takes its likeliest antecedent by itself, and chains follow. Safe for any number of threads.</remarks>
public sealed class ChainScorer(ChainModel model)
{
    /// <summary>The scores of each mention.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions, as <see cref="MentionFinder.Find"/> orders them.</param>
    public IReadOnlyList<AntecedentScores> Score(ChainText text, IReadOnlyList<Mention> mentions) => [.. MentionPairs.Of(text, mentions).Select(Score)];

    internal IReadOnlyList<AntecedentScores> Score(ChainText text, IReadOnlyList<MentionProfile> profiles) => [.. MentionPairs.Of(text, profiles).Select(Score)];

    /// <summary>The chains of a text's mentions, singletons included: lists of indices, in text order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Chains(IReadOnlyList<AntecedentScores> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var chainOf = new int[scores.Count];
        var chains = new List<List<int>>();
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i].Best is { } antecedent)
            {
                chainOf[i] = chainOf[antecedent];
                chains[chainOf[i]].Add(i);
                continue;
            }
            chainOf[i] = chains.Count;
            chains.Add([i]);
        }
        return chains;
    }

    private AntecedentScores Score(MentionChoice choice)
    {
        var scores = new float[choice.Candidates.Count];
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = model.Pair.Score(choice.Pairs.AsSpan(c * MentionPairs.PairWidth, MentionPairs.PairWidth));
        }
        return new AntecedentScores(choice.Candidates, scores, model.New.Score(choice.New));
    }
}
