using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Sqlite;

/// <summary>A reading as it lies in the ledger: JSON under zlib, without the text. Spans are <c>[start, end]</c> in code points of that text.</summary>
internal sealed record StoredReading
{
    public required StoredArticle Article { get; init; }

    public required IReadOnlyList<StoredActor> Actors { get; init; }

    public required IReadOnlyList<StoredAttribution> Attributions { get; init; }

    public required IReadOnlyList<StoredClaim> Claims { get; init; }

    public static byte[] Pack(ArticleReading reading)
    {
        var spans = new Spans(new CodePoints(reading.Article.Text));
        var stored = new StoredReading
        {
            Article = StoredArticle.Of(reading.Article, spans),
            Actors = [.. reading.Actors.Select(actor => StoredActor.Of(actor, spans))],
            Attributions = [.. reading.Attributions.Select((attribution, i) => StoredAttribution.Of(attribution, reading.Sources[i], reading.Via[i], spans))],
            Claims = [.. reading.Claims.Select(claim => StoredClaim.Of(claim, spans))],
        };
        return Zlib.Pack(JsonSerializer.SerializeToUtf8Bytes(stored, StoredReadingJson.Default.StoredReading));
    }

    public static ArticleReading Unpack(byte[] body, string text, string engine)
    {
        var stored = JsonSerializer.Deserialize(Zlib.Unpack(body), StoredReadingJson.Default.StoredReading)!;
        var spans = new Spans(new CodePoints(text));
        return new ArticleReading(
            stored.Article.Article(text, spans),
            engine,
            [.. stored.Actors.Select(actor => actor.Actor(spans))],
            [.. stored.Attributions.Select(attribution => attribution.Attribution(spans))],
            [.. stored.Attributions.Select(attribution => attribution.Actors)],
            [.. stored.Attributions.Select(attribution => attribution.ViaActors)],
            [.. stored.Claims.Select(claim => claim.Claim(spans))]);
    }
}

internal sealed record StoredPart(PartKind Kind, int[] Span);

internal sealed record StoredArticle(
    string Input, string? SourceId, string? Url, string? Outlet, string? Title, string? Byline, string? Published, string Language, string Extractor, IReadOnlyList<StoredPart> Parts)
{
    public static StoredArticle Of(Article article, Spans spans) => new(
        article.Input,
        article.SourceId,
        article.Url,
        article.Outlet,
        article.Title,
        article.Byline,
        article.Published,
        article.Language,
        article.Extractor,
        [.. article.Parts.Select(part => new StoredPart(part.Kind, spans.Out(part.Span)))]);

    public Article Article(string text, Spans spans) => new()
    {
        Text = text,
        Input = Input,
        SourceId = SourceId,
        Url = Url,
        Outlet = Outlet,
        Title = Title,
        Byline = Byline,
        Published = Published,
        Language = Language,
        Extractor = Extractor,
        Parts = [.. Parts.Select(part => new ArticlePart(part.Kind, spans.In(part.Span)))],
    };
}

internal sealed record StoredActor(string Name, ActorKind Kind, IReadOnlyList<string> Aliases, int? SpeaksFor, int[][] Mentions)
{
    public static StoredActor Of(Actor actor, Spans spans) => new(actor.Name, actor.Kind, actor.Aliases, actor.SpeaksFor, spans.Out(actor.Mentions));

    public Actor Actor(Spans spans) => new(Name, Kind, Aliases, spans.In(Mentions), SpeaksFor);
}

internal sealed record StoredAttribution(
    int[][] Source,
    int[][] Cue,
    int[][] Content,
    IReadOnlyList<int> Actors,
    AttributionForm Form,
    Attitude Attitude,
    int? Parent,
    int[][] Via,
    IReadOnlyList<int> ViaActors,
    double Confidence)
{
    public static StoredAttribution Of(Attribution attribution, IReadOnlyList<int> actors, IReadOnlyList<int> via, Spans spans) => new(
        spans.Out(attribution.Source),
        spans.Out(attribution.Cue),
        spans.Out(attribution.Content),
        actors,
        attribution.Form,
        attribution.Attitude,
        attribution.Parent,
        spans.Out(attribution.Via),
        via,
        attribution.Confidence);

    public Attribution Attribution(Spans spans) => new()
    {
        Source = spans.In(Source),
        Cue = spans.In(Cue),
        Content = spans.In(Content),
        Form = Form,
        Attitude = Attitude,
        Parent = Parent,
        Via = spans.In(Via),
        Confidence = Confidence,
    };
}

internal sealed record StoredClaim(int Attribution, int[][] Spans, string Text, Stance Stance, bool Hedged)
{
    public static StoredClaim Of(Claim claim, Spans spans) => new(claim.Attribution, spans.Out(claim.Spans), claim.Text, claim.Stance, claim.Hedged);

    public Claim Claim(Spans spans) => new(Attribution, spans.In(Spans), Text, Stance, Hedged);
}

/// <summary>Spans of one text on their way out to code points, and back in.</summary>
internal sealed class Spans(CodePoints codePoints)
{
    public int[] Out(TextSpan span) => [codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End)];

    public int[][] Out(IEnumerable<TextSpan> spans) => [.. spans.Select(Out)];

    public TextSpan In(int[] span) => codePoints.ToUtf16(span[0], span[1]);

    public IReadOnlyList<TextSpan> In(IEnumerable<int[]> spans) => [.. spans.Select(In)];
}

/// <summary>Strings as JSON can hold them: a lone surrogate becomes U+FFFD, as it does in the text's own column.</summary>
internal sealed class WellFormedString : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Encoding.UTF8.GetBytes(value));
}

internal static class Zlib
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(bytes);
        }
        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zlib.CopyTo(bytes);
        return bytes.ToArray();
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(WellFormedString)])]
[JsonSerializable(typeof(StoredReading))]
[JsonSerializable(typeof(int[][]))]
internal sealed partial class StoredReadingJson : JsonSerializerContext;
