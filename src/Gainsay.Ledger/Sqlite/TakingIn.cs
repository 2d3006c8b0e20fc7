using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Decides what a reading changes, and changes it. Runs inside one writing transaction.</summary>
internal sealed class TakingIn(SqliteConnection connection, ArticleReading reading, DateTimeOffset now)
{
    private readonly Article article = reading.Article;

    public PutOutcome Run()
    {
        if (Tombstones.Of(connection, article) is not null)
        {
            return PutOutcome.Refused;
        }
        return ArticleRows.RowOf(connection, article.Id) is { } row ? TakeReading(row) : TakeArticle();
    }

    private PutOutcome TakeReading(long row)
    {
        if (ReadingRows.HasThisOrBetter(connection, article.Id, reading.Engine))
        {
            return PutOutcome.Unchanged;
        }
        var old = StandingOf(row);
        ReadingRows.Add(connection, row, reading, ArticleRows.Instant(now));
        if (connection.Number("SELECT superseded_by FROM articles WHERE article = $1", row) is null)
        {
            LinkingIn.Unlink(connection, row);
            StatementRows.Unindex(connection, row);
            Stand(row, old, row);
        }
        return PutOutcome.Superseded;
    }

    private PutOutcome TakeArticle()
    {
        var former = FormerAtUrl();
        var change = former is { } before ? ChangeSince(before) : PutOutcome.New;
        if (change == PutOutcome.Unchanged)
        {
            return PutOutcome.Unchanged;
        }
        var row = AddArticle(former, edited: change == PutOutcome.NewVersion);
        ReadingRows.Add(connection, row, reading, ArticleRows.Instant(now));
        if (change == PutOutcome.Superseded)
        {
            var old = StandingOf(former!.Row);
            LinkingIn.Unlink(connection, former.Row);
            StatementRows.Unindex(connection, former.Row);
            connection.Run("UPDATE articles SET superseded_by = $2 WHERE article = $1", former.Row, row);
            Stand(row, old, former.Row);
        }
        else
        {
            StatementRows.Index(connection, row, reading, StatementList.Of(ArticleRows.ByRow(connection, row), reading));
        }
        return change;
    }

    // What the page gave before decides whether the publisher changed it, or only our extractor did.
    private PutOutcome ChangeSince(Former before)
    {
        var sameContent = before.TextId == article.TextId
            || (before.SourceHash is not null && article.SourceBytes is { } bytes && before.SourceHash == ArticleIdentity.HashOf(bytes.Span));
        if (before.Extractor == article.Extractor)
        {
            return sameContent ? PutOutcome.Superseded : PutOutcome.NewVersion;
        }
        if (EngineVersion.Compare(article.Extractor, before.Extractor) < 0)
        {
            return sameContent ? PutOutcome.Unchanged : PutOutcome.NewVersion;
        }
        return PutOutcome.Superseded;
    }

    private Former? FormerAtUrl() => article.Url is null ? null : connection
        .Rows(
            """
            SELECT a.article, a.text_id, a.extractor, s.hash FROM articles a LEFT JOIN sources s USING (source)
            WHERE a.url = $1 AND a.superseded_by IS NULL ORDER BY a.article DESC LIMIT 1
            """,
            row => new Former(row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3)),
            article.Url)
        .FirstOrDefault();

    private long AddArticle(Former? former, bool edited) => connection.Insert(
        """
        INSERT INTO articles (id, text_id, source, extractor, input, source_id, url, outlet, title, byline, published, language, first_seen, day, former, edited)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING article
        """,
        article.Id,
        article.TextId,
        ReadingRows.SourceRow(connection, article),
        article.Extractor,
        article.Input,
        article.SourceId,
        article.Url,
        article.Outlet,
        article.Title,
        article.Byline,
        article.Published,
        article.Language,
        ArticleRows.Instant(now),
        ArticleRows.Day(ArticleRows.FiledOn(article.Published, now)),
        former?.Row,
        edited ? 1 : 0);

    // What stood for an article before this reading takes its place.
    private (ArticleReading Reading, IReadOnlyList<Statement> Statements, long Row) StandingOf(long row)
    {
        var standing = ReadingRows.Standing(connection, row);
        var readingRow = connection.Number("SELECT reading FROM articles WHERE article = $1", row)!.Value;
        return (standing, StatementList.Of(ArticleRows.ByRow(connection, row), standing), readingRow);
    }

    private void Stand(long row, (ArticleReading Reading, IReadOnlyList<Statement> Statements, long Row) old, long oldRow)
    {
        var fresh = StatementList.Of(ArticleRows.ByRow(connection, row), reading);
        StatementRows.Index(connection, row, reading, fresh);
        var moves = KeyMoves.Between(old.Statements, old.Reading.Article.Text, fresh, article.Text, old.Reading.Article.TextId == article.TextId);
        StatementRows.Redirect(connection, oldRow, (old.Statements, old.Row), moves, fresh);
        CorrectionRows.Carry(connection, oldRow, row);
        if (CorrectionRows.AnyOn(connection, oldRow, row))
        {
            ActorDecisions.Apply(connection);
        }
        if (LinkDecisionRows.AnyOn(connection, row))
        {
            LinkDecisionRows.Carry(connection);
        }
    }

    private sealed record Former(long Row, string TextId, string Extractor, string? SourceHash);
}
