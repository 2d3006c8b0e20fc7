using System.Text;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Readings, and the texts and bytes that they are of, as rows.</summary>
internal static class ReadingRows
{
    public static ArticleReading? Standing(SqliteConnection connection, string articleId) =>
        connection.Rows(Select + "JOIN articles a ON a.reading = r.reading WHERE a.id = $1", Reading, articleId).FirstOrDefault();

    public static ArticleReading Standing(SqliteConnection connection, long article) =>
        connection.Rows(Select + "JOIN articles a ON a.reading = r.reading WHERE a.article = $1", Reading, article)[0];

    public static ArticleReading ByRow(SqliteConnection connection, long reading) =>
        connection.Rows(Select + "WHERE r.reading = $1", Reading, reading)[0];

    public static bool HasThisOrBetter(SqliteConnection connection, string articleId, string engine) => connection
        .Rows("SELECT engine FROM readings JOIN articles USING (article) WHERE id = $1", row => row.GetString(0), articleId)
        .Any(held => held == engine || EngineVersion.Compare(held, engine) > 0);

    /// <summary>Stores a reading as the one that stands.</summary>
    public static void Add(SqliteConnection connection, long article, ArticleReading reading, string now)
    {
        var row = connection.Insert(
            "INSERT INTO readings (article, engine, text, read_at, body) VALUES ($1, $2, $3, $4, $5) RETURNING reading",
            article,
            reading.Engine,
            TextRow(connection, reading.Article.Text),
            now,
            StoredReading.Pack(reading));
        connection.Run("UPDATE articles SET reading = $2 WHERE article = $1", article, row);
    }

    public static long? SourceRow(SqliteConnection connection, Article article)
    {
        if (article.SourceBytes is not { } bytes)
        {
            return null;
        }
        var hash = ArticleIdentity.HashOf(bytes.Span);
        return connection.Number("SELECT source FROM sources WHERE hash = $1", hash)
            ?? connection.Insert("INSERT INTO sources (hash, bytes) VALUES ($1, $2) RETURNING source", hash, Zlib.Pack(bytes.Span));
    }

    public static ReadOnlyMemory<byte>? SourceBytes(SqliteConnection connection, string articleId)
    {
        var packed = connection
            .Rows("SELECT bytes FROM sources JOIN articles USING (source) WHERE id = $1", row => row.GetFieldValue<byte[]>(0), articleId)
            .FirstOrDefault();
        // Without the type, null would become no bytes instead of none kept.
        return packed is null ? (ReadOnlyMemory<byte>?)null : Zlib.Unpack(packed);
    }

    private const string Select = "SELECT r.body, t.words, r.engine FROM readings r JOIN texts t USING (text) ";

    private static ArticleReading Reading(SqliteDataReader row) =>
        StoredReading.Unpack(row.GetFieldValue<byte[]>(0), Words(row, 1), row.GetString(2));

    private static long TextRow(SqliteConnection connection, string text)
    {
        var hash = ArticleIdentity.TextHashOf(text);
        if (connection.Number("SELECT text FROM texts WHERE hash = $1", hash) is { } known)
        {
            return known;
        }
        // A text column ends at a NUL, so a text that has one is kept as its bytes in UTF-8.
        object words = text.Contains('\0', StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(text) : text;
        var row = connection.Insert("INSERT INTO texts (hash, words) VALUES ($1, $2) RETURNING text", hash, words);
        connection.Run("INSERT INTO text_words (rowid, words) SELECT text, words FROM texts WHERE text = $1", row);
        return row;
    }

    /// <summary>A text as its column holds it.</summary>
    public static string Words(SqliteDataReader row, int column) =>
        row.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : row.GetString(column);
}
