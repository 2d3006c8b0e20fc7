using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gainsay.Desk.Scores;

/// <summary>A score as one JSON object for programs. Figures are fractions from 0 to 1.</summary>
/// <remarks>
/// <c>{"articles", "missing_articles", "unknown_articles", "ignored_nested", "invalid_spans", "invalid_gold_spans",
/// "span": {"source", "cue", "content"}, "token": the same, "attribution": {"strict", "lenient", "full", "nested"},
/// "publisher_lenient": {NAME: …}}</c>, where each measure is <c>{"p", "r", "f1", "tp", "gold", "pred"}</c>, a publisher's with its <c>"articles"</c>.
/// </remarks>
public static class ScoreJson
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object over several lines, without a line end after it.</summary>
    public static string Of(AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var publishers = score.Publishers.Select(publisher =>
        {
            var measure = Measure(publisher.Lenient);
            measure["articles"] = publisher.Articles;
            return KeyValuePair.Create<string, JsonNode?>(publisher.Publisher, measure);
        });
        var json = new JsonObject
        {
            ["articles"] = score.Articles,
            ["missing_articles"] = score.MissingArticles,
            ["unknown_articles"] = score.UnknownArticles,
            ["ignored_nested"] = score.IgnoredNested,
            ["invalid_spans"] = score.InvalidSpans,
            ["invalid_gold_spans"] = score.InvalidGoldSpans,
            ["span"] = Roles(score.Span),
            ["token"] = Roles(score.Token),
            ["attribution"] = new JsonObject
            {
                ["strict"] = Measure(score.Attribution.Strict),
                ["lenient"] = Measure(score.Attribution.Lenient),
                ["full"] = Measure(score.Attribution.Full),
                ["nested"] = Measure(score.Attribution.Nested),
            },
            ["publisher_lenient"] = new JsonObject(publishers),
        };
        return json.ToJsonString(Indented);
    }

    private static JsonObject Roles(ByRole<ScoreCount> counts) => new()
    {
        ["source"] = Measure(counts.Source),
        ["cue"] = Measure(counts.Cue),
        ["content"] = Measure(counts.Content),
    };

    private static JsonObject Measure(ScoreCount count) => new()
    {
        ["p"] = count.Precision,
        ["r"] = count.Recall,
        ["f1"] = count.F1,
        ["tp"] = count.TruePositives,
        ["gold"] = count.Gold,
        ["pred"] = count.Predicted,
    };
}
