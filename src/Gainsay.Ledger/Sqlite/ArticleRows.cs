using System.Globalization;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Articles as rows, and the questions about them.</summary>
internal static class ArticleRows
{
    private const int ShortestPrefix = 4;

    private const string IdPrefix = "sha256:";

    private const string Select = """
        SELECT a.article, a.id, a.text_id, t.hash, s.hash, a.extractor, a.input, a.source_id, a.url, a.outlet, a.title, a.byline, a.published,
               a.language, a.first_seen, a.day, r.engine, (SELECT count(*) FROM statements WHERE statements.article = a.article),
               f.id, a.edited, b.id
        FROM articles a JOIN readings r ON r.reading = a.reading JOIN texts t ON t.text = r.text
             LEFT JOIN sources s ON s.source = a.source LEFT JOIN articles f ON f.article = a.former LEFT JOIN articles b ON b.article = a.superseded_by

        """;

    public static ArticleEntry ByRow(SqliteConnection connection, long article) =>
        connection.Rows(Select + "WHERE a.article = $1", Entry, article)[0];

    public static ArticleEntry? ById(SqliteConnection connection, string id) =>
        connection.Rows(Select + "WHERE a.id = $1", Entry, id).FirstOrDefault();

    public static long? RowOf(SqliteConnection connection, string id) => connection.Number("SELECT article FROM articles WHERE id = $1", id);

    public static List<ArticleEntry> Matching(SqliteConnection connection, ArticleFilter filter, int limit)
    {
        if (SearchWords.Of(filter.Words) is not { } words)
        {
            return [];
        }
        return connection.Rows(
            Select + """
                WHERE a.superseded_by IS NULL
                  AND ($1 = '' OR t.text IN (SELECT rowid FROM text_words WHERE text_words MATCH nullif($1, '')))
                  AND ($2 IS NULL OR a.outlet = $2 COLLATE NOCASE)
                  AND ($3 IS NULL OR a.day >= $3) AND ($4 IS NULL OR a.day <= $4)
                  AND ($6 IS NULL OR a.first_seen <= $6)
                ORDER BY a.day DESC, a.id LIMIT $5 OFFSET $7
                """,
            Entry,
            words,
            filter.Outlet,
            Day(filter.Since),
            Day(filter.Until),
            limit,
            SeenBy(filter.SeenBy),
            filter.Skip);
    }

    public static List<ArticleEntry> Found(SqliteConnection connection, string handle)
    {
        var digits = handle.StartsWith(IdPrefix, StringComparison.Ordinal) ? handle[IdPrefix.Length..] : handle;
        if (digits.Length >= ShortestPrefix && digits.All(char.IsAsciiHexDigit))
        {
            var first = IdPrefix + digits.ToLowerInvariant();
            var byId = connection.Rows(Select + "WHERE a.id >= $1 AND a.id < $2 ORDER BY a.id", Entry, first, first + "g");
            if (byId.Count > 0)
            {
                return byId;
            }
        }
        const string Latest = " ORDER BY a.superseded_by IS NOT NULL, a.article DESC LIMIT 1";
        var byUrl = connection.Rows(Select + "WHERE a.url = $1" + Latest, Entry, handle);
        return byUrl.Count > 0 ? byUrl : connection.Rows(Select + "WHERE a.input = $1" + Latest, Entry, handle);
    }

    /// <summary>What the ledger would know of an article that came in now.</summary>
    public static ArticleEntry EntryOf(ArticleReading reading, DateTimeOffset now)
    {
        var article = reading.Article;
        return new ArticleEntry
        {
            Id = article.Id,
            TextId = article.TextId,
            TextHash = ArticleIdentity.TextHashOf(article.Text),
            Extractor = article.Extractor,
            Input = article.Input,
            SourceId = article.SourceId,
            Url = article.Url,
            Outlet = article.Outlet,
            Title = article.Title,
            Byline = article.Byline,
            Published = article.Published,
            Language = article.Language,
            FirstSeen = now,
            Day = FiledOn(article.Published, now),
            Engine = reading.Engine,
            Statements = StatementKey.AllOf(reading).Sum(keys => keys.Count),
        };
    }

    /// <summary>A day as the column holds it; days compare as text.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A bound of first-seen times as the column compares.</summary>
    public static string? SeenBy(DateTimeOffset? time) => time is { } bound ? Instant(bound) : null;

    public static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The day by which an article is filed: see <see cref="ArticleEntry.Day"/>.</summary>
    public static DateOnly FiledOn(string? published, DateTimeOffset firstSeen) =>
        published is { Length: >= 10 } && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : DateOnly.FromDateTime(firstSeen.UtcDateTime);

    private static ArticleEntry Entry(SqliteDataReader row) => new()
    {
        Id = row.GetString(1),
        TextId = row.GetString(2),
        TextHash = row.GetString(3),
        SourceHash = row.Text(4),
        Extractor = row.GetString(5),
        Input = row.GetString(6),
        SourceId = row.Text(7),
        Url = row.Text(8),
        Outlet = row.Text(9),
        Title = row.Text(10),
        Byline = row.Text(11),
        Published = row.Text(12),
        Language = row.GetString(13),
        FirstSeen = Instant(row.GetString(14)),
        Day = DateOnly.ParseExact(row.GetString(15), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Engine = row.GetString(16),
        Statements = row.GetInt32(17),
        Former = row.Text(18),
        EditedByPublisher = row.GetBoolean(19),
        SupersededBy = row.Text(20),
    };
}
