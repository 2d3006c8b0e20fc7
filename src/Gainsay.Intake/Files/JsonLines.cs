using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Gainsay.Reading;

namespace Gainsay.Intake.Files;

/// <summary>Reads articles from JSON lines: one object a line with <c>text</c> and, where known, <c>id</c>, <c>url</c>, <c>outlet</c>, <c>title</c>, <c>byline</c>, <c>published</c>.</summary>
/// <remarks>The text is kept to the letter. Blank lines are passed over but counted, so that <c>PATH#N</c> is the line an editor shows.
/// A line that cannot be read gives a failure and the next one is read; broken gzip ends the file.</remarks>
public static class JsonLines
{
    /// <summary>The article of one line.</summary>
    /// <param name="line">The line in UTF-8, without its end.</param>
    /// <param name="path">The file, for the input's name.</param>
    /// <param name="number">The line's number, from 1.</param>
    public static IntakeResult FromLine(ReadOnlyMemory<byte> line, string path, int number)
    {
        var input = string.Create(CultureInfo.InvariantCulture, $"{path}#{number}");
        var where = string.Create(CultureInfo.InvariantCulture, $"`{path}` line {number}");
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? FromObject(json.RootElement, input, where)
                : new IntakeResult.Failed(input, $"{where}: found a JSON {NameOf(json.RootElement.ValueKind)}, expected an object with a `text` string.");
        }
        catch (JsonException e)
        {
            var column = string.Create(CultureInfo.InvariantCulture, $"{(e.BytePositionInLine ?? 0) + 1}");
            return new IntakeResult.Failed(input, $"{where}, byte {column}: malformed JSON; expected one whole JSON object on the line.");
        }
    }

    internal static async IAsyncEnumerable<IntakeResult> ReadAsync(
        InputContent content, int maxBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new LineReader(content.Bytes, maxBytes);
        for (var number = 1; ; number++)
        {
            IntakeResult? result;
            try
            {
                if (await lines.NextAsync(cancellation).ConfigureAwait(false) is not { } line)
                {
                    yield break;
                }
                result = lines.Outgrown
                    ? new IntakeResult.Failed(InputOf(content, number), Sentences.TooLarge(InputOf(content, number), maxBytes))
                    : IsBlank(line.Span) ? null : FromLine(line, content.Input, number);
            }
            catch (Exception e) when (Unreadable.Explains(e, content.Input) is not null)
            {
                result = Unreadable.Explains(e, InputOf(content, number));
                lines.Stop();
            }
            if (result is not null)
            {
                yield return result;
            }
        }
    }

    private static IntakeResult FromObject(JsonElement line, string input, string where)
    {
        if (!line.TryGetProperty("text", out var text) || text.ValueKind == JsonValueKind.Null)
        {
            return new IntakeResult.Failed(input, $"{where}: found no `text`, expected an object with a `text` string.");
        }
        if (text.ValueKind != JsonValueKind.String)
        {
            return new IntakeResult.Failed(input, $"{where}: found a {NameOf(text.ValueKind)} as `text`, expected a string.");
        }
        string value;
        try
        {
            value = text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return new IntakeResult.Failed(input, $"{where}: `text` holds half a surrogate pair or bytes that are not UTF-8; expected text.");
        }
        var known = new KnownFacts
        {
            SourceId = Field(line, "id"),
            Url = Pages.WebAddress.Absolute(Field(line, "url"), null),
            Outlet = Field(line, "outlet"),
            Title = Field(line, "title"),
            Byline = Field(line, "byline"),
            Published = Pages.PublishedDate.Normalise(Field(line, "published")),
        };
        return new IntakeResult.Read(TextArticles.FromText(value, input, known) with { Extractor = "jsonl/1" });
    }

    // Numbers are common as ids; anything but a string or a number is as good as missing.
    private static string? Field(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var field))
        {
            return null;
        }
        try
        {
            var value = field.ValueKind switch
            {
                JsonValueKind.String => field.GetString()!.Trim(),
                JsonValueKind.Number => field.GetRawText(),
                _ => "",
            };
            return value.Length == 0 ? null : value;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string InputOf(InputContent content, int number) => string.Create(CultureInfo.InvariantCulture, $"{content.Input}#{number}");

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "truth value",
        JsonValueKind.Object => "object",
        _ => "null",
    };

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\uFEFF"u8).IsEmpty;
}
