using Gainsay.Desk.Scores;

namespace Gainsay.Desk.Tests.Scores;

/// <summary>Short texts whose scores can be counted by hand. Spans are given as the words that they cover.</summary>
internal static class SampleScores
{
    public const string Bridge = "Ms Okoro said the bridge is safe. Mr Lind denied it.";

    public static ScoredAttribution Okoro { get; } = In(Bridge, "Ms Okoro", "said", "the bridge is safe");

    public static ScoredAttribution Lind { get; } = In(Bridge, "Mr Lind", "denied", "it");

    /// <summary>An attribution whose roles each cover the words given, at their first place; null for an empty role.</summary>
    public static ScoredAttribution In(string text, string? source, string? cue, string? content, bool nested = false) =>
        new(new ByRole<string?>(source, cue, content).Map(words => SpansOf(text, words)), nested);

    public static ScoredAttribution Spans(
        CodePointSpan[] source, CodePointSpan[] cue, CodePointSpan[] content, bool nested = false) =>
        new(new ByRole<IReadOnlyList<CodePointSpan>>(source, cue, content), nested);

    public static GoldArticle Gold(string text, params ScoredAttribution[] attributions) => new("a", "Courier", text, attributions);

    /// <summary>The score of one article.</summary>
    public static AttributionScore Score(string text, ScoredAttribution[] gold, params ScoredAttribution[] predicted) =>
        AttributionScore.Of([Gold(text, gold)], [new PredictedArticle("a", predicted)]);

    private static IReadOnlyList<CodePointSpan> SpansOf(string text, string? words)
    {
        if (words is null)
        {
            return [];
        }
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"`{words}` is not in the text.");
        return [new(start, start + words.Length)];
    }
}
