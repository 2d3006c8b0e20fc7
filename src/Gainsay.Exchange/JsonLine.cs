using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gainsay.Exchange;

/// <summary>One JSON object as a line of UTF-8 with its line feed.</summary>
internal static class JsonLine
{
    // Relaxed: the lines are data for programs, never part of a page, and news text stays legible in them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    public static byte[] Of(Action<Utf8JsonWriter> writeFields)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeFields(json);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
