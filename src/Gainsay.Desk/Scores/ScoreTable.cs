using System.Globalization;
using System.Text;

namespace Gainsay.Desk.Scores;

/// <summary>A score as a plain table for people: a head line with the counts, then a row a measure.</summary>
public static class ScoreTable
{
    /// <summary>The table, each line ended by a line feed. Figures are fractions with four decimals.</summary>
    public static string Of(AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"articles {score.Articles}; missing from PRED {score.MissingArticles}; ");
        table.Append(CultureInfo.InvariantCulture, $"in PRED only {score.UnknownArticles}; nested predictions ignored {score.IgnoredNested}; ");
        table.Append(CultureInfo.InvariantCulture, $"invalid spans dropped {score.InvalidSpans}\n");
        if (score.InvalidGoldSpans > 0)
        {
            table.Append(CultureInfo.InvariantCulture, $"WARNING: {score.InvalidGoldSpans} invalid spans in GOLD\n");
        }
        table.Append(CultureInfo.InvariantCulture, $"{"",-24}{"P",8}{"R",8}{"F1",8}{"tp",8}{"gold",8}{"pred",8}\n");
        foreach (var (name, count) in Rows(score))
        {
            table.Append(CultureInfo.InvariantCulture, $"{name,-24}{count.Precision,8:F4}{count.Recall,8:F4}{count.F1,8:F4}");
            table.Append(CultureInfo.InvariantCulture, $"{count.TruePositives,8}{count.Gold,8}{count.Predicted,8}\n");
        }
        return table.ToString();
    }

    private static IEnumerable<(string Name, ScoreCount Count)> Rows(AttributionScore score) =>
    [
        ("span source", score.Span.Source),
        ("span cue", score.Span.Cue),
        ("span content", score.Span.Content),
        ("token source", score.Token.Source),
        ("token cue", score.Token.Cue),
        ("token content", score.Token.Content),
        ("attribution strict", score.Attribution.Strict),
        ("attribution lenient", score.Attribution.Lenient),
        ("attribution full", score.Attribution.Full),
        ("attribution nested", score.Attribution.Nested),
        .. score.Publishers.Select(publisher =>
            (FormattableString.Invariant($"lenient {publisher.Publisher} ({publisher.Articles})"), publisher.Lenient)),
    ];
}
