using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gainsay.Exchange;

/// <summary>A long JSON document that is written piece by piece.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="head">What stands before the first piece.</param>
/// <param name="foot">What stands after the last one.</param>
internal sealed class JsonStream(Stream output, Action<Utf8JsonWriter> head, Action<Utf8JsonWriter> foot) : IAsyncDisposable
{
    private bool hasBegun;

    private readonly Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false });

    /// <summary>Writes a piece, and hands on what has gathered.</summary>
    public async ValueTask WriteAsync(Action<Utf8JsonWriter> piece)
    {
        Begin();
        piece(json);
        await json.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the document; one without pieces has its head and its foot.</summary>
    public ValueTask CompleteAsync() => WriteAsync(foot);

    public ValueTask DisposeAsync() => json.DisposeAsync();

    private void Begin()
    {
        if (!hasBegun)
        {
            hasBegun = true;
            head(json);
        }
    }
}
