using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>The JSON contract, version 1: one line of UTF-8 JSON an article, or an input that could not be read.</summary>
/// <remarks>
/// Spans are written as half-open pairs of Unicode code points into <c>article.text</c>. The same reading gives the same bytes.
/// The lines are described, field by field, in <c>docs/contract.md</c>. Safe for any number of threads.
/// </remarks>
public static class ContractJson
{
    /// <summary>The version of the contract, the value of the field <c>gainsay</c>.</summary>
    public const int Version = 1;

    // Relaxed: the lines are data for programs, never part of a page, and news text stays legible in them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    /// <summary>The line of one reading, with its line feed, in UTF-8.</summary>
    public static byte[] LineOf(ArticleReading reading) => LineOf(reading, []);

    /// <inheritdoc cref="LineOf(ArticleReading)"/>
    /// <param name="reading">What was read in the article.</param>
    /// <param name="links">Links with an end in the article, by the keys of their statements. They are written in the order of the article's attributions.</param>
    public static byte[] LineOf(ArticleReading reading, IReadOnlyList<DrawnLink> links)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(links);
        return Line(json => Write(json, reading, links));
    }

    /// <summary>The line of an input that could not be read, with its line feed, in UTF-8.</summary>
    /// <param name="input">The path, URL or <c>PATH#N</c> that was given.</param>
    /// <param name="what">A sentence that says what is wrong with it.</param>
    public static byte[] LineOfError(string input, string what) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("gainsay", Version);
        json.WriteStartObject("error");
        json.WriteString("input", input);
        json.WriteString("what", what);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ArticleReading reading, IReadOnlyList<DrawnLink> links)
    {
        var spans = new SpanWriter(json, new CodePoints(reading.Article.Text));
        json.WriteStartObject();
        json.WriteNumber("gainsay", Version);
        json.WriteString("engine", reading.Engine);
        WriteArticle(json, spans, reading.Article);
        WriteActors(json, spans, reading);
        WriteAttributions(json, spans, reading);
        WriteClaims(json, spans, reading);
        ContractLinks.Write(json, reading, links);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, SpanWriter spans, Article article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("textId", article.TextId);
        json.WriteString("sourceId", article.SourceId);
        json.WriteString("input", article.Input);
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Byline);
        json.WriteString("published", article.Published);
        json.WriteString("language", article.Language);
        json.WriteString("text", article.Text);
        json.WriteStartArray("parts");
        foreach (var part in article.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Names.Of(part.Kind));
            spans.Write("span", part.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, SpanWriter spans, ArticleReading reading)
    {
        json.WriteStartArray("actors");
        for (var i = 0; i < reading.Actors.Count; i++)
        {
            var actor = reading.Actors[i];
            json.WriteStartObject();
            json.WriteString("id", ActorId(i));
            json.WriteString("name", actor.Name);
            json.WriteString("kind", Names.Of(actor.Kind));
            json.WriteStartArray("aliases");
            foreach (var alias in actor.Aliases)
            {
                json.WriteStringValue(alias);
            }
            json.WriteEndArray();
            json.WriteString("speaksFor", actor.SpeaksFor is { } party ? ActorId(party) : null);
            spans.Write("mentions", actor.Mentions);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAttributions(Utf8JsonWriter json, SpanWriter spans, ArticleReading reading)
    {
        var keys = StatementKey.AllOf(reading);
        json.WriteStartArray("attributions");
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var attribution = reading.Attributions[i];
            json.WriteStartObject();
            json.WriteString("id", AttributionId(i));
            json.WriteString("key", keys[i][0]);
            spans.Write("source", attribution.Source);
            spans.Write("cue", attribution.Cue);
            spans.Write("content", attribution.Content);
            WriteActorIds(json, "actors", reading.Sources[i]);
            json.WriteString("form", Names.Of(attribution.Form));
            json.WriteString("attitude", Names.Of(attribution.Attitude));
            json.WriteString("parent", attribution.Parent is { } parent ? AttributionId(parent) : null);
            WriteActorIds(json, "via", reading.Via[i]);
            json.WriteString("said", SaidDay.Of(reading.Article, attribution)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("confidence", Math.Round(attribution.Confidence, 3));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, SpanWriter spans, ArticleReading reading)
    {
        json.WriteStartArray("claims");
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            var claim = reading.Claims[i];
            json.WriteStartObject();
            json.WriteString("id", ClaimId(i));
            json.WriteString("attribution", AttributionId(claim.Attribution));
            spans.Write("spans", claim.Spans);
            json.WriteString("text", claim.Text);
            json.WriteString("stance", Names.Of(claim.Stance));
            json.WriteBoolean("hedged", claim.Hedged);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteActorIds(Utf8JsonWriter json, string name, IReadOnlyList<int> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStringValue(ActorId(actor));
        }
        json.WriteEndArray();
    }

    private static string ActorId(int index) => "a" + Number(index);

    internal static string AttributionId(int index) => "s" + Number(index);

    internal static string ClaimId(int index) => "c" + Number(index);

    private static string Number(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes UTF-16 spans as pairs of code points.</summary>
    private readonly struct SpanWriter(Utf8JsonWriter json, CodePoints points)
    {
        public void Write(string name, IReadOnlyList<TextSpan> spans)
        {
            json.WriteStartArray(name);
            foreach (var span in spans)
            {
                WritePair(span);
            }
            json.WriteEndArray();
        }

        public void Write(string name, TextSpan span)
        {
            json.WritePropertyName(name);
            WritePair(span);
        }

        private void WritePair(TextSpan span)
        {
            json.WriteStartArray();
            json.WriteNumberValue(points.FromUtf16(span.Start));
            json.WriteNumberValue(points.FromUtf16(span.End));
            json.WriteEndArray();
        }
    }
}
