namespace Gainsay.Desk.Scores;

/// <summary>Adds up the scores of single articles.</summary>
internal sealed class AttributionTally
{
    private static readonly ByRole<ScoreCount> None = new(default, default, default);

    private readonly SortedDictionary<string, PublisherScore> publishers = new(StringComparer.Ordinal);
    private int articles;
    private int missing;
    private int ignoredNested;
    private int invalidSpans;
    private int invalidGoldSpans;
    private ByRole<ScoreCount> span = None;
    private ByRole<ScoreCount> token = None;
    private AttributionCounts attribution = new(default, default, default, default);

    /// <param name="gold">An article as people read it.</param>
    /// <param name="predicted">The same article as the reader under test read it. Null where it did not.</param>
    public void Add(GoldArticle gold, PredictedArticle? predicted)
    {
        var text = new TokenText(gold.Text);
        var (goldOuter, goldNested) = Split(gold.Attributions, text);
        var (outer, nested) = Split(predicted?.Attributions ?? [], text);
        articles++;
        missing += predicted is null ? 1 : 0;
        ignoredNested += nested.Count;
        invalidGoldSpans += InvalidSpansOf(goldOuter) + InvalidSpansOf(goldNested);
        invalidSpans += InvalidSpansOf(outer) + InvalidSpansOf(nested);
        span = Sum(span, Compare(goldOuter, outer, DistinctCovers));
        token = Sum(token, Compare(goldOuter, outer, CoveredTokens));
        var found = CountAttributions(goldOuter, outer, goldNested, nested);
        attribution = new(
            attribution.Strict.Plus(found.Strict),
            attribution.Lenient.Plus(found.Lenient),
            attribution.Full.Plus(found.Full),
            attribution.Nested.Plus(found.Nested));
        AddToPublisher(gold.Publisher, found.Lenient);
    }

    public AttributionScore Total(int unknownArticles) => new()
    {
        Articles = articles,
        MissingArticles = missing,
        UnknownArticles = unknownArticles,
        IgnoredNested = ignoredNested,
        InvalidSpans = invalidSpans,
        InvalidGoldSpans = invalidGoldSpans,
        Span = span,
        Token = token,
        Attribution = attribution,
        Publishers = [.. publishers.Values],
    };

    private void AddToPublisher(string? name, ScoreCount lenient)
    {
        var publisher = string.IsNullOrEmpty(name) ? "?" : name;
        var sum = publishers.GetValueOrDefault(publisher) ?? new(publisher, 0, default);
        publishers[publisher] = sum with { Articles = sum.Articles + 1, Lenient = sum.Lenient.Plus(lenient) };
    }

    private static (List<CoveredAttribution> Outer, List<CoveredAttribution> Nested) Split(
        IReadOnlyList<ScoredAttribution> attributions, TokenText text)
    {
        var parts = attributions.ToLookup(attribution => attribution.IsNested, attribution => new CoveredAttribution(attribution, text));
        return ([.. parts[false]], [.. parts[true]]);
    }

    private static int InvalidSpansOf(List<CoveredAttribution> attributions) => attributions.Sum(attribution => attribution.InvalidSpans);

    private static ByRole<HashSet<string>> DistinctCovers(List<CoveredAttribution> attributions)
    {
        return new(
            Of(attribution => attribution.Exact.Source),
            Of(attribution => attribution.Exact.Cue),
            Of(attribution => attribution.Exact.Content));

        HashSet<string> Of(Func<CoveredAttribution, string> role) =>
            [.. attributions.Select(role).Where(cover => cover.Length > 0)];
    }

    private static ByRole<HashSet<int>> CoveredTokens(List<CoveredAttribution> attributions) =>
        new(
            [.. attributions.SelectMany(attribution => attribution.Tokens.Source)],
            [.. attributions.SelectMany(attribution => attribution.Tokens.Cue)],
            [.. attributions.SelectMany(attribution => attribution.Tokens.Content)]);

    private static ByRole<ScoreCount> Compare<T>(
        List<CoveredAttribution> gold, List<CoveredAttribution> predicted, Func<List<CoveredAttribution>, ByRole<HashSet<T>>> sets)
    {
        var (ours, theirs) = (sets(gold), sets(predicted));
        return new(
            ScoreCount.Of(ours.Source, theirs.Source),
            ScoreCount.Of(ours.Cue, theirs.Cue),
            ScoreCount.Of(ours.Content, theirs.Content));
    }

    private static ByRole<ScoreCount> Sum(ByRole<ScoreCount> left, ByRole<ScoreCount> right) =>
        new(left.Source.Plus(right.Source), left.Cue.Plus(right.Cue), left.Content.Plus(right.Content));

    private static AttributionCounts CountAttributions(
        List<CoveredAttribution> gold, List<CoveredAttribution> predicted,
        List<CoveredAttribution> goldNested, List<CoveredAttribution> nested)
    {
        var pairs = AttributionMatching.Match(gold, predicted).ToList();
        return new(
            new(CountStrict(gold, predicted), gold.Count, predicted.Count),
            new(pairs.Count(pair => pair.IsLenient), gold.Count, predicted.Count),
            new(pairs.Count(pair => pair.IsFull), gold.Count, predicted.Count),
            new(AttributionMatching.Match(goldNested, nested).Count(pair => pair.IsLenient), goldNested.Count, nested.Count));
    }

    // As bags: what the gold has twice must be predicted twice.
    private static int CountStrict(List<CoveredAttribution> gold, List<CoveredAttribution> predicted)
    {
        var left = gold.CountBy(attribution => attribution.Exact).ToDictionary();
        var found = 0;
        foreach (var attribution in predicted)
        {
            if (left.GetValueOrDefault(attribution.Exact) is var remaining and > 0)
            {
                left[attribution.Exact] = remaining - 1;
                found++;
            }
        }
        return found;
    }
}
