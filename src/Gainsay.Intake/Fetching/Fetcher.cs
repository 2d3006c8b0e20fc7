using Gainsay.Intake.Files;

namespace Gainsay.Intake.Fetching;

/// <summary>Fetches pages over http and https.</summary>
public sealed class Fetcher(IntakeOptions options) : IDisposable
{
    private readonly HttpClient client = new();

    internal async Task<InputContent> FetchAsync(Uri url, CancellationToken cancellation)
    {
        if (!options.AllowPrivate && url.IsLoopback)
        {
            throw new UnreadableInputException($"`{url}` is on this machine.");
        }
        var stream = await client.GetStreamAsync(url, cancellation).ConfigureAwait(false);
        return InputContent.OfPage(url.OriginalString, stream, url.AbsoluteUri, null, null);
    }

    public void Dispose() => client.Dispose();
}
