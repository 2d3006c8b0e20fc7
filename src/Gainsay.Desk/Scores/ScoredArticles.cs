using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Scores;

/// <summary>One attribution to score, gold or predicted.</summary>
/// <param name="Spans">Each role's spans, in any order; a role may have none.</param>
/// <param name="IsNested">Whether it stands inside another attribution's content.</param>
public sealed record ScoredAttribution(ByRole<IReadOnlyList<CodePointSpan>> Spans, bool IsNested);

/// <summary>What people found in an article.</summary>
/// <param name="Id">Names the article in gold and prediction alike.</param>
/// <param name="Publisher">Null or empty when unknown; counted under <c>?</c> then.</param>
/// <param name="Text">The text that gold and predicted spans count in.</param>
/// <param name="Attributions">Outermost and nested ones, in any order; of equally good matches the first one wins.</param>
public sealed record GoldArticle(string Id, string? Publisher, string Text, IReadOnlyList<ScoredAttribution> Attributions);

/// <summary>What a reader found in an article. Its spans count in the gold article's text.</summary>
public sealed record PredictedArticle(string Id, IReadOnlyList<ScoredAttribution> Attributions)
{
    /// <summary>The engine's own reading, under the id that the input gave the article, or else the article's own.</summary>
    public static PredictedArticle Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var points = new CodePoints(reading.Article.Text);
        return new(
            reading.Article.SourceId ?? reading.Article.Id,
            [.. reading.Attributions.Select(attribution => Of(attribution, points))]);
    }

    private static ScoredAttribution Of(Attribution attribution, CodePoints points) =>
        new(
            new ByRole<IReadOnlyList<TextSpan>>(attribution.Source, attribution.Cue, attribution.Content)
                .Map<IReadOnlyList<CodePointSpan>>(spans =>
                    [.. spans.Select(span => new CodePointSpan(points.FromUtf16(span.Start), points.FromUtf16(span.End)))]),
            attribution.Parent is not null);
}
