using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Fetching;

/// <summary>Fetches pages over http and https, from public addresses only unless private ones are allowed.</summary>
/// <remarks>
/// Every connection is one of <see cref="CheckedConnections"/>, so that neither a redirect nor a name that changes its address between check and use leads inside.
/// One instance serves any number of threads.
/// </remarks>
public sealed class Fetcher : IDisposable
{
    private const int MostRedirects = 5;
    private readonly IntakeOptions options;
    private readonly HttpClient client;

    public Fetcher(IntakeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        Gzip.BeStrict();
        client = CheckedConnections.Client(options.AllowPrivate, DecompressionMethods.All);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.9, application/x-ndjson;q=0.8, */*;q=0.1");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.1");
    }

    public void Dispose() => client.Dispose();

    /// <summary>The whole answer, no larger than allowed, within the allowed time.</summary>
    /// <param name="url">Absolute, http or https.</param>
    /// <param name="input">The address as it was given.</param>
    /// <param name="cancellation">The caller's own wish to stop; it is no failure of the page.</param>
    /// <exception cref="UnreadableInputException">There was no page to be had, with the sentence that says why.</exception>
    internal async Task<InputContent> FetchAsync(Uri url, string input, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(options.TimeOut);
        try
        {
            return await FollowAsync(url, input, timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableInputException(string.Create(CultureInfo.InvariantCulture,
                $"`{input}` did not answer in full within {options.TimeOut.TotalSeconds:0.###} seconds; expected a page in that time."));
        }
        catch (HttpRequestException e) when (e.InnerException is PrivateAddressException inner)
        {
            throw new UnreadableInputException(inner.Message);
        }
        catch (HttpRequestException e)
        {
            throw new UnreadableInputException($"`{input}` could not be fetched: {Sentences.Reason(e.InnerException ?? e)}");
        }
    }

    private async Task<InputContent> FollowAsync(Uri url, string input, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (!IsRedirect(response))
            {
                return await ReadAsync(response, url, input, cancellation).ConfigureAwait(false);
            }
            var target = new Uri(url, response.Headers.Location!);
            url = target.Scheme is "http" or "https"
                ? target
                : throw new UnreadableInputException($"`{input}` redirects to `{target}`; expected an http or https address.");
        }
        throw new UnreadableInputException($"`{input}` redirects more than {MostRedirects} times; expected a page.");
    }

    private static bool IsRedirect(HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is not null;

    private async Task<InputContent> ReadAsync(HttpResponseMessage response, Uri url, string input, CancellationToken cancellation)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new UnreadableInputException($"`{input}` answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd() + "; expected 200 and a page.");
        }
        var type = response.Content.Headers.ContentType;
        var kind = KindOf(type, input);
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + count > options.MaxBytes)
            {
                throw new UnreadableInputException(Sentences.TooLarge(input, options.MaxBytes));
            }
            bytes.Write(buffer, 0, count);
        }
        bytes.Position = 0;
        return InputContent.OfPage(input, bytes, url.AbsoluteUri, kind, type?.CharSet);
    }

    /// <summary>What the content type says; null where it says nothing of use and the bytes must tell.</summary>
    private static ContentKind? KindOf(MediaTypeHeaderValue? type, string input) => type?.MediaType?.ToUpperInvariant() switch
    {
        "TEXT/HTML" or "APPLICATION/XHTML+XML" => ContentKind.Page,
        "APPLICATION/X-NDJSON" or "APPLICATION/JSONL" or "APPLICATION/X-JSONLINES" => ContentKind.JsonLines,
        null or "TEXT/PLAIN" or "APPLICATION/OCTET-STREAM" or "APPLICATION/GZIP" or "APPLICATION/X-GZIP" or "TEXT/XML" or "APPLICATION/XML" or "APPLICATION/JSON" => null,
        _ => throw new UnreadableInputException($"`{input}` is of the type {type.MediaType}; expected an HTML page, plain text or JSON lines."),
    };
}
