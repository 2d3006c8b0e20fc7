using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gainsay.Exchange;

/// <summary>A long JSON document that is written piece by piece.</summary>
internal sealed class JsonStream(Stream output) : IAsyncDisposable
{
    private readonly Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false });

    /// <summary>Writes a piece, and hands on what has gathered.</summary>
    public async ValueTask WriteAsync(Action<Utf8JsonWriter> piece)
    {
        piece(json);
        await json.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => json.DisposeAsync();
}
