using System.Globalization;
using System.Text.Json;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Importing;

/// <summary>A value in a JSON file, which knows where it stands, so that a fault can be told with its place.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">The file, and the line where it has lines.</param>
/// <param name="Path">How to get there, e.g. <c>attributions[3].source</c>. Empty for the outermost value.</param>
internal readonly record struct JsonAt(JsonElement Value, ImportPlace Place, string Path = "")
{
    /// <summary>A whole file as one value.</summary>
    /// <exception cref="ImportException">It is no JSON.</exception>
    public static JsonDocument Parse(string path, string expected)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonDocument.Parse(file);
        }
        catch (JsonException error)
        {
            throw ImportPlace.Line(path, (int)(error.LineNumber ?? 0) + 1).Fault("found something that is not JSON", expected, error);
        }
    }

    public ImportException Fault(string found, string expected, Exception? inner = null) =>
        (Path.Length == 0 ? Place : Place.In(Path)).Fault(found, expected, inner);

    /// <summary>A field. Null where it is absent or null, or this is no object.</summary>
    public JsonAt? Find(string name) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new JsonAt(value, Place, Path.Length == 0 ? name : $"{Path}.{name}")
            : null;

    public JsonAt Get(string name, string expected)
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            throw Fault($"found {Kind}", "an object");
        }
        return Find(name) ?? throw Fault($"found no \"{name}\"", expected);
    }

    public string? FindText(string name) => Find(name)?.Text();

    public string GetText(string name, string expected) => Get(name, expected).Text();

    /// <summary>A string of whole characters.</summary>
    public string Text()
    {
        if (Value.ValueKind != JsonValueKind.String)
        {
            throw Fault($"found {Kind}", "a string");
        }
        try
        {
            return Value.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw Fault("found half of a surrogate pair", "whole characters", error);
        }
    }

    public int Number() =>
        Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) ? number : throw Fault($"found {Kind}", "a whole number");

    /// <summary>A number from 0 to 1, also where it is written as a string.</summary>
    public double Share()
    {
        var share = Value.ValueKind switch
        {
            JsonValueKind.Number => Value.GetDouble(),
            JsonValueKind.String when double.TryParse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => double.NaN,
        };
        return share is >= 0 and <= 1 ? share : throw Fault($"found {Value.GetRawText()}", "a number from 0 to 1");
    }

    public bool Flag() => Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault($"found {Kind}", "true or false"),
    };

    /// <summary>One of the names of an enum.</summary>
    public T Named<T>()
        where T : struct, Enum => Names.Find<T>(Text()) ?? throw Fault($"found `{Text()}`", $"one of {Names.All<T>()}");

    /// <summary>The items of an array; none where the field is absent.</summary>
    public IEnumerable<JsonAt> ItemsOf(string name) => Find(name) is { } list ? list.Items() : [];

    public IReadOnlyList<JsonAt> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Fault($"found {Kind}", "an array");
        }
        var (place, path) = (Place, Path);
        return [.. Value.EnumerateArray().Select((item, i) => new JsonAt(item, place, FormattableString.Invariant($"{path}[{i}]")))];
    }

    /// <summary>The span of a text that two code points bound.</summary>
    public TextSpan Span(CodePointSpans spans, int start, int end) => spans.Find(start, end) ?? throw Fault(
        FormattableString.Invariant($"found the span {start} to {end}"),
        FormattableString.Invariant($"code points from 0 to {spans.Count}, the text's length, the first before the second"));

    private string Kind => Value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => Value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
