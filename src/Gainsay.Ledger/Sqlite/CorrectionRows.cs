using System.Text.Json;
using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading.Text;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Corrections as rows. What a kind of correction does is decided elsewhere.</summary>
internal static class CorrectionRows
{
    /// <exception cref="ArgumentException">The kind asks for another number of anchors, an anchor is outside its article's text, or the payload is no JSON object.</exception>
    public static Correction Add(SqliteConnection connection, CorrectionDraft draft, DateTimeOffset now)
    {
        ActorCorrections.NamesIn(draft.Kind, Checked(draft.Payload));
        var places = draft.Anchors.Select(anchor => Place.Of(connection, anchor)).ToList();
        if (places.Count != CorrectionKinds.Anchors(draft.Kind))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{CorrectionKinds.NameOf(draft.Kind)} takes {CorrectionKinds.Anchors(draft.Kind)} anchors, not {places.Count}."), nameof(draft));
        }
        var number = connection.Insert(
            "INSERT INTO corrections (kind, payload, person, made_at, orphaned, erased) VALUES ($1, $2, $3, $4, 0, 0) RETURNING correction",
            CorrectionKinds.NameOf(draft.Kind),
            draft.Payload,
            draft.Person,
            ArticleRows.Instant(now));
        for (var i = 0; i < places.Count; i++)
        {
            Anchor(connection, number, i, places[i]);
        }
        return One(connection, number)!;
    }

    public static Correction? One(SqliteConnection connection, long number) =>
        connection.Rows(Select + "WHERE correction = $1", row => Correction(connection, row), number).FirstOrDefault();

    /// <summary>The latest first.</summary>
    public static List<Correction> Latest(SqliteConnection connection, int limit) =>
        connection.Rows(Select + "ORDER BY correction DESC LIMIT $1", row => Correction(connection, row), limit);

    /// <summary>Those that nobody took back and no removal emptied, orphaned ones too, in the order in which they were made.</summary>
    public static List<Correction> InForce(SqliteConnection connection) =>
        connection.Rows(Select + "WHERE undone_at IS NULL AND erased = 0 ORDER BY correction", row => Correction(connection, row));

    /// <returns>Whether there was one to take back.</returns>
    public static bool Undo(SqliteConnection connection, long number, string person, DateTimeOffset now) => connection.Run(
        "UPDATE corrections SET undone_by = $2, undone_at = $3 WHERE correction = $1 AND undone_at IS NULL AND erased = 0",
        number,
        person,
        ArticleRows.Instant(now)) > 0;

    public static void MarkOrphaned(SqliteConnection connection, long number, bool orphaned) => connection.Run(
        "UPDATE corrections SET orphaned = $2 WHERE correction = $1 AND orphaned <> $2", number, orphaned ? 1 : 0);

    /// <summary>Anchors a correction to another place.</summary>
    public static void Anchor(SqliteConnection connection, long number, int place, Anchor anchor) => Anchor(connection, number, place, Place.Of(connection, anchor));

    /// <summary>Moves the anchors of an article to the text that now stands for it, where it has the words; the others stay where they are.</summary>
    public static void Carry(SqliteConnection connection, long from, long to)
    {
        var anchors = connection.Rows(
            """
            SELECT c.correction, c.place, c.spans, t.text, t.words FROM correction_anchors c JOIN texts t USING (text)
            WHERE c.article = $1 AND (c.article <> $2 OR c.text <> (SELECT text FROM readings JOIN articles USING (reading) WHERE articles.article = $2))
            """,
            row => (Correction: row.GetInt64(0), Place: row.GetInt32(1), Spans: row.GetString(2), Words: ReadingRows.Words(row, 4)),
            from,
            to);
        if (anchors.Count == 0)
        {
            return;
        }
        var text = connection.Number("SELECT text FROM readings JOIN articles USING (reading) WHERE articles.article = $1", to)!.Value;
        var words = connection.Rows("SELECT words FROM texts WHERE text = $1", row => ReadingRows.Words(row, 0), text)[0];
        foreach (var anchor in anchors)
        {
            if (AnchorSpans.Carry(SpansOf(anchor.Spans, anchor.Words), anchor.Words, words) is { } carried)
            {
                connection.Run(
                    "UPDATE correction_anchors SET article = $3, text = $4, spans = $5 WHERE correction = $1 AND place = $2",
                    anchor.Correction,
                    anchor.Place,
                    to,
                    text,
                    Write(carried, words));
            }
        }
    }

    /// <summary>Whether a correction is anchored to one of two articles.</summary>
    public static bool AnyOn(SqliteConnection connection, long article, long other) =>
        connection.Number("SELECT 1 FROM correction_anchors WHERE article IN ($1, $2) LIMIT 1", article, other) is not null;

    /// <summary>Empties the corrections that are anchored to an article, so that no word of it stays in them.</summary>
    public static void Erase(SqliteConnection connection, long article)
    {
        var touched = connection.Rows("SELECT DISTINCT correction FROM correction_anchors WHERE article = $1", row => row.GetInt64(0), article);
        touched.ForEach(number => Empty(connection, number));
    }

    public static void Empty(SqliteConnection connection, long number)
    {
        connection.Run("DELETE FROM correction_anchors WHERE correction = $1", number);
        connection.Run("UPDATE corrections SET payload = '{}', erased = 1 WHERE correction = $1", number);
    }

    private const string Select = "SELECT correction, kind, payload, person, made_at, orphaned, erased, undone_by, undone_at FROM corrections ";

    private static Correction Correction(SqliteConnection connection, SqliteDataReader row)
    {
        Undoing? undone = row.Text(7) is { } person ? new Undoing(person, ArticleRows.Instant(row.GetString(8))) : null;
        return new Correction
        {
            Number = row.GetInt64(0),
            Kind = CorrectionKinds.Of(row.GetString(1)),
            Anchors = Anchors(connection, row.GetInt64(0)),
            Payload = row.GetString(2),
            Person = row.GetString(3),
            When = ArticleRows.Instant(row.GetString(4)),
            State = row.GetBoolean(6) ? CorrectionState.Erased
                : undone is not null ? CorrectionState.Undone
                : row.GetBoolean(5) ? CorrectionState.Orphaned
                : CorrectionState.Stands,
            Undone = undone,
        };
    }

    private static void Anchor(SqliteConnection connection, long number, int at, Place place) => connection.Run(
        "INSERT OR REPLACE INTO correction_anchors (correction, place, article, text, spans) VALUES ($1, $2, $3, $4, $5)",
        number,
        at,
        place.Article,
        place.Text,
        place.Spans);

    private static List<Anchor> Anchors(SqliteConnection connection, long number) => connection.Rows(
        """
        SELECT a.id, c.spans, t.words FROM correction_anchors c JOIN articles a USING (article) JOIN texts t USING (text)
        WHERE c.correction = $1 ORDER BY c.place
        """,
        row => new Anchor(row.GetString(0), SpansOf(row.GetString(1), ReadingRows.Words(row, 2))),
        number);

    private static IReadOnlyList<TextSpan> SpansOf(string spans, string text) =>
        new Spans(new CodePoints(text)).In(JsonSerializer.Deserialize(spans, StoredReadingJson.Default.Int32ArrayArray)!);

    private static string Write(IReadOnlyList<TextSpan> spans, string text) =>
        JsonSerializer.Serialize(new Spans(new CodePoints(text)).Out(spans), StoredReadingJson.Default.Int32ArrayArray);

    private static string Checked(string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            return document.RootElement.ValueKind == JsonValueKind.Object ? payload : throw new ArgumentException("A payload is a JSON object.", nameof(payload));
        }
        catch (JsonException error)
        {
            throw new ArgumentException("A payload is a JSON object.", nameof(payload), error);
        }
    }

    private sealed record Place(long Article, long Text, string Spans)
    {
        public static Place Of(SqliteConnection connection, Anchor anchor)
        {
            var found = connection.Rows(
                "SELECT a.article, t.text, t.words FROM articles a JOIN readings r USING (reading) JOIN texts t USING (text) WHERE a.id = $1",
                row => (Article: row.GetInt64(0), Text: row.GetInt64(1), Words: ReadingRows.Words(row, 2)),
                anchor.ArticleId);
            if (found.Count == 0 || anchor.Spans.Count == 0 || anchor.Spans.Any(span => span.End > found[0].Words.Length))
            {
                throw new ArgumentException($"An anchor is a place in the text of an article that the ledger holds; {anchor.ArticleId} has no such place.", nameof(anchor));
            }
            return new Place(found[0].Article, found[0].Text, Write(anchor.Spans, found[0].Words));
        }
    }
}
