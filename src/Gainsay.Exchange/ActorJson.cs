using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gainsay.Ledger;

namespace Gainsay.Exchange;

/// <summary>Ledger-wide actors as JSON, one line of UTF-8 an actor: <c>{"id": "…", "name": "Russia", "kind": "state", "country": "RU", "wikidata": "Q159", "articles": 12}</c>.</summary>
public static class ActorJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of one actor, with its line feed.</summary>
    public static byte[] LineOf(LedgerActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", actor.Id);
            json.WriteString("name", actor.Name);
            json.WriteString("kind", Names.Of(actor.Kind));
            json.WriteString("country", actor.Country);
            json.WriteString("wikidata", actor.Wikidata);
            json.WriteNumber("articles", actor.Articles);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
