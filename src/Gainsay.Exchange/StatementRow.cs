using System.Globalization;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;

namespace Gainsay.Exchange;

/// <summary>A statement as one row of a table. Lists are joined by <c>; </c>, spans are code points of the article's text: <c>0-14,20-31</c>.</summary>
internal sealed record StatementRow
{
    /// <summary>The columns that hold text, in order; null where unknown.</summary>
    public static IReadOnlyList<(string Name, Func<StatementRow, string?> Of)> Texts { get; } =
    [
        ("key", row => row.Statement.Key),
        ("article_id", row => row.Statement.Article.Id),
        ("text_id", row => row.Statement.Article.TextId),
        ("url", row => row.Statement.Article.Url),
        ("outlet", row => row.Statement.Article.Outlet),
        ("title", row => row.Statement.Article.Title),
        ("said", row => row.Statement.Said?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("published", row => row.Statement.Article.Published),
        ("day", row => row.Statement.Article.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("first_seen", row => row.Statement.Article.FirstSeen.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("engine", row => row.Statement.Article.Engine),
        ("parent", row => row.Parent),
        ("actors", row => string.Join("; ", row.Statement.Actors)),
        ("speaks_for", row => string.Join("; ", row.Statement.SpeaksFor)),
        ("source", row => row.Statement.SourceWords),
        ("cue", row => row.Statement.CueWords),
        ("content", row => row.Statement.ContentWords),
        ("source_spans", row => row.Spans.Write(row.Statement.Source)),
        ("cue_spans", row => row.Spans.Write(row.Statement.Cue)),
        ("content_spans", row => row.Spans.Write(row.Statement.Content)),
        ("form", row => Names.Of(row.Statement.Form)),
        ("attitude", row => Names.Of(row.Statement.Attitude)),
        ("claim", row => row.Statement.Claim),
        ("stance", row => row.Statement.Stance is { } stance ? Names.Of(stance) : null),
    ];

    public required Statement Statement { get; init; }

    /// <summary>The key of the first statement of the attribution in which this one stands. Null for an outermost one.</summary>
    public string? Parent { get; init; }

    /// <summary>Of the article's text; shared by its rows, and dropped with them.</summary>
    public required CodePointSpans Spans { get; init; }

    public static IEnumerable<StatementRow> Of(ExportedArticle article)
    {
        var spans = new CodePointSpans(article.Reading.Article.Text);
        var keys = StatementKey.AllOf(article.Reading);
        return article.Statements.Select(statement => new StatementRow
        {
            Statement = statement,
            Parent = article.Reading.Attributions[statement.Attribution].Parent is { } parent ? keys[parent][0] : null,
            Spans = spans,
        });
    }
}
