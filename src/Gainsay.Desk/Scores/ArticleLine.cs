using System.Text.Json;

namespace Gainsay.Desk.Scores;

/// <summary>One line of gold or prediction.</summary>
/// <remarks>
/// Plain form: <c>{"id", "publisher", "text", "attributions": [{"source": [[s, e], …], "cue", "content", "parent"}]}</c>, where a role may be
/// absent or null, and <c>parent</c> is the index or the string id of the enclosing attribution, null or absent for an outermost one.
/// Prediction needs neither publisher nor text, gold needs the text.
/// <para>Or a line of <c>gainsay read --format json</c>, known by its <c>gainsay</c> field; <c>article.sourceId</c> is its id then, and as gold
/// its outlet is the publisher. A parent that the line does not have counts as none there.</para>
/// </remarks>
internal sealed class ArticleLine
{
    public const string Expected = "a JSON object with the \"id\" of an article, or a line of `gainsay read --format json`";

    private readonly JsonElement root;
    private readonly JsonElement article;
    private readonly LinePlace place;
    private readonly bool isReading;

    public ArticleLine(JsonElement root, LinePlace place)
    {
        (this.root, this.place) = (root, place);
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw place.Fault($"found {Name(root)}", Expected);
        }
        isReading = root.TryGetProperty("gainsay", out _);
        IsUnreadInput = isReading && !root.TryGetProperty("article", out article);
        if (!isReading)
        {
            article = root;
        }
    }

    /// <summary>Whether it reports an input that could not be read, and so is no article at all.</summary>
    public bool IsUnreadInput { get; }

    public GoldArticle ToGold()
    {
        var id = Id();
        if (Field(root, "attributions") is null)
        {
            throw place.Fault($"found no \"attributions\" for the gold article `{id}`", "an array of them, empty where nobody is quoted");
        }
        var text = Text(article, "text")
            ?? throw place.Fault($"found no \"text\" for the gold article `{id}`", "the text that the spans count in");
        return new(id, Text(article, isReading ? "outlet" : "publisher"), text, Attributions());
    }

    public PredictedArticle ToPredicted() => new(Id(), Attributions());

    private string Id()
    {
        var name = isReading ? "sourceId" : "id";
        if (article.ValueKind != JsonValueKind.Object || Field(article, name) is not { } id)
        {
            throw place.Fault($"found no \"{(isReading ? "article.sourceId" : name)}\"", Expected);
        }
        return id.ValueKind == JsonValueKind.Number ? id.GetRawText() : String(id, name);
    }

    private List<ScoredAttribution> Attributions()
    {
        if (Field(root, "attributions") is not { } list)
        {
            return [];
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw place.Fault($"found {Name(list)} for \"attributions\"", "an array of objects with source, cue and content");
        }
        var known = isReading ? list.EnumerateArray().Select(ReadingId).ToHashSet(StringComparer.Ordinal) : null;
        return [.. list.EnumerateArray().Select(attribution => Attribution(attribution, known))];
    }

    private string ReadingId(JsonElement attribution) =>
        attribution.ValueKind == JsonValueKind.Object && Text(attribution, "id") is { } id
            ? id
            : throw place.Fault("found an attribution without an \"id\"", "the ids that `gainsay read --format json` gives, as \"s1\"");

    // `known`: the ids that the line's attributions have. Null where they need none.
    private ScoredAttribution Attribution(JsonElement attribution, HashSet<string>? known)
    {
        if (attribution.ValueKind != JsonValueKind.Object)
        {
            throw place.Fault($"found {Name(attribution)} among the attributions", "an object with source, cue and content");
        }
        var spans = new ByRole<string>("source", "cue", "content").Map(role => Spans(attribution, role));
        return new(spans, IsNested(attribution, known));
    }

    private bool IsNested(JsonElement attribution, HashSet<string>? known)
    {
        if (Field(attribution, "parent") is not { } parent)
        {
            return false;
        }
        if (parent.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            throw place.Fault($"found {Name(parent)} for \"parent\"", "the index or the id of an attribution, or null");
        }
        return known is null || (parent.ValueKind == JsonValueKind.String && known.Contains(String(parent, "parent")));
    }

    private IReadOnlyList<CodePointSpan> Spans(JsonElement attribution, string role)
    {
        if (Field(attribution, role) is not { } spans)
        {
            return [];
        }
        if (spans.ValueKind != JsonValueKind.Array)
        {
            throw place.Fault($"found {Name(spans)} for \"{role}\"", "an array of [start, end] pairs");
        }
        return [.. spans.EnumerateArray().Select(Span)];
    }

    private static CodePointSpan Span(JsonElement span) =>
        span.ValueKind == JsonValueKind.Array && span.GetArrayLength() == 2 && Offset(span[0]) is { } start && Offset(span[1]) is { } end
            ? new(start, end)
            : CodePointSpan.Malformed;

    private static int? Offset(JsonElement offset) =>
        offset.ValueKind == JsonValueKind.Number && offset.TryGetInt32(out var value) ? value : null;

    // A field's value. Null where it is absent or null.
    private static JsonElement? Field(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string? Text(JsonElement parent, string name) => Field(parent, name) is { } value ? String(value, name) : null;

    private string String(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw place.Fault($"found {Name(value)} for \"{name}\"", "a string");
        }
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw place.Fault($"found half of a surrogate pair in \"{name}\"", "whole characters", e);
        }
    }

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
