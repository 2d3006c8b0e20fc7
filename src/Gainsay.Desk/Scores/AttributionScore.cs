namespace Gainsay.Desk.Scores;

/// <summary>How well whole attributions were found.</summary>
/// <param name="Strict">All three roles cover exactly the same characters, white space aside.</param>
/// <param name="Lenient">Contents agree by half of their tokens, and the sources agree: both empty, or half of the smaller one's tokens shared.</param>
/// <param name="Full">Lenient, and the cues share a token.</param>
/// <param name="Nested">Lenient, among the nested attributions alone.</param>
public sealed record AttributionCounts(ScoreCount Strict, ScoreCount Lenient, ScoreCount Full, ScoreCount Nested);

/// <summary>The lenient score of one publisher's articles.</summary>
public sealed record PublisherScore(string Publisher, int Articles, ScoreCount Lenient);

/// <summary>How well predicted attributions agree with gold ones.</summary>
/// <remarks>
/// All counts are summed over the articles. The outermost attributions alone count, except for <see cref="AttributionCounts.Nested"/>,
/// because PolNeAR (Newell, Margolin and Ruths, LREC 2018) and PARC 3.0 (Pareti, LREC 2016) annotate no others.
/// A gold article without a prediction counts as one in which nothing was found.
/// </remarks>
public sealed record AttributionScore
{
    /// <summary>How many gold articles there are.</summary>
    public required int Articles { get; init; }

    /// <summary>Gold articles without a prediction.</summary>
    public required int MissingArticles { get; init; }

    /// <summary>Predictions for articles that the gold lacks; ignored.</summary>
    public required int UnknownArticles { get; init; }

    /// <summary>Nested predictions: they count under <see cref="AttributionCounts.Nested"/> alone.</summary>
    public required int IgnoredNested { get; init; }

    /// <summary>Predicted spans that are no stretch of the article's text; dropped.</summary>
    public required int InvalidSpans { get; init; }

    /// <summary>Gold spans that are no stretch of the article's text; dropped, and a sign of a broken gold file.</summary>
    public required int InvalidGoldSpans { get; init; }

    /// <summary>Distinct sets of spans of an article that cover exactly the same characters, white space aside; empty roles do not count.</summary>
    public required ByRole<ScoreCount> Span { get; init; }

    /// <summary>Tokens that stand in the role in any attribution.</summary>
    public required ByRole<ScoreCount> Token { get; init; }

    public required AttributionCounts Attribution { get; init; }

    /// <summary>By publisher, in the order of their names.</summary>
    public required IReadOnlyList<PublisherScore> Publishers { get; init; }

    /// <summary>Scores a JSONL file of predictions against one of gold articles; names that end in <c>.gz</c> are unpacked.</summary>
    /// <exception cref="ScoreInputException">A file cannot be read as such.</exception>
    public static AttributionScore Of(string goldPath, string predPath) =>
        Of(ScoreLines.ReadGold(goldPath), ScoreLines.ReadPredicted(predPath));

    /// <summary>Scores predictions at hand against a JSONL file of gold articles.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    /// <exception cref="ArgumentException">Two predictions have the same id.</exception>
    public static AttributionScore Of(string goldPath, IEnumerable<PredictedArticle> predicted) =>
        Of(ScoreLines.ReadGold(goldPath), predicted);

    /// <summary>Scores predictions at hand against gold articles at hand; the order of either makes no difference.</summary>
    /// <exception cref="ArgumentException">Two gold articles, or two predictions, have the same id.</exception>
    public static AttributionScore Of(IEnumerable<GoldArticle> gold, IEnumerable<PredictedArticle> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var predictions = predicted.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var tally = new AttributionTally();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in gold)
        {
            if (!known.Add(article.Id))
            {
                throw new ArgumentException($"Two gold articles have the id `{article.Id}`.", nameof(gold));
            }
            tally.Add(article, predictions.GetValueOrDefault(article.Id));
        }
        return tally.Total(unknownArticles: predictions.Keys.Count(id => !known.Contains(id)));
    }
}
