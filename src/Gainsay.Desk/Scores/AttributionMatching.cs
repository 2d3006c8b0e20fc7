namespace Gainsay.Desk.Scores;

/// <summary>A gold and a predicted attribution taken for the same, and how far their contents agree.</summary>
/// <remarks><c>Overlap</c>: the tokens that both contents have, divided by the tokens that either has; above 0, at most 1.</remarks>
internal sealed record MatchedPair(CoveredAttribution Gold, CoveredAttribution Predicted, double Overlap)
{
    /// <summary>Whether the contents agree by half and the sources agree.</summary>
    public bool IsLenient => Overlap >= 0.5 && Gold.HasSourceOf(Predicted);

    /// <summary>Whether the cues share a token besides.</summary>
    public bool IsFull => IsLenient && Gold.CueOverlap(Predicted) > 0;
}

/// <summary>Matches gold and predicted attributions of one article one to one.</summary>
/// <remarks>Greedily, by content overlap; of equal ones first those whose sources agree, then those whose cues share more tokens, then in the order given.</remarks>
internal static class AttributionMatching
{
    public static IEnumerable<MatchedPair> Match(IReadOnlyList<CoveredAttribution> gold, IReadOnlyList<CoveredAttribution> predicted)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from p in Enumerable.Range(0, predicted.Count)
            let pair = new MatchedPair(gold[g], predicted[p], ContentOverlap(gold[g], predicted[p]))
            where pair.Overlap > 0
            orderby pair.Overlap descending,
                pair.Gold.HasSourceOf(pair.Predicted) descending,
                pair.Gold.CueOverlap(pair.Predicted) descending,
                g,
                p
            select (g, p, pair);
        var usedGold = new HashSet<int>();
        var usedPredicted = new HashSet<int>();
        foreach (var (g, p, pair) in candidates)
        {
            if (!usedGold.Contains(g) && usedPredicted.Add(p))
            {
                usedGold.Add(g);
                yield return pair;
            }
        }
    }

    private static double ContentOverlap(CoveredAttribution gold, CoveredAttribution predicted)
    {
        var (ours, theirs) = (gold.Tokens.Content, predicted.Tokens.Content);
        var shared = ours.Count(theirs.Contains);
        return shared == 0 ? 0 : (double)shared / (ours.Count + theirs.Count - shared);
    }
}
