namespace Gainsay.Desk.Scores;

/// <summary>What an attribution's roles cover in its article's text; spans that are none of the text's are left out and counted.</summary>
internal sealed class CoveredAttribution
{
    public CoveredAttribution(ScoredAttribution attribution, TokenText text)
    {
        var valid = attribution.Spans.Map(spans => spans.Where(span => span.IsValidIn(text.Length)).ToList());
        InvalidSpans = Count(attribution.Spans.Map(spans => spans.Count)) - Count(valid.Map(spans => spans.Count));
        Exact = valid.Map(text.CoverOf);
        Tokens = valid.Map(text.TokensIn);
    }

    public int InvalidSpans { get; }

    /// <summary>For each role, a name for the characters covered: see <see cref="TokenText.CoverOf"/>.</summary>
    public ByRole<string> Exact { get; }

    /// <summary>For each role, the indices of the tokens covered.</summary>
    public ByRole<HashSet<int>> Tokens { get; }

    /// <summary>Whether both name nobody, or the smaller source shares at least half of its tokens with the other.</summary>
    public bool HasSourceOf(CoveredAttribution other)
    {
        var (ours, theirs) = (Tokens.Source, other.Tokens.Source);
        if (ours.Count == 0 || theirs.Count == 0)
        {
            return ours.Count == theirs.Count;
        }
        return 2 * ours.Count(theirs.Contains) >= Math.Min(ours.Count, theirs.Count);
    }

    /// <summary>How many tokens the cues share.</summary>
    public int CueOverlap(CoveredAttribution other) => Tokens.Cue.Count(other.Tokens.Cue.Contains);

    private static int Count(ByRole<int> counts) => counts.Source + counts.Cue + counts.Content;
}
