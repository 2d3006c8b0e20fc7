using System.Buffers;
using System.IO.Pipelines;

namespace Gainsay.Intake.Files;

internal enum ContentKind
{
    Text,
    Page,
    JsonLines,
}

/// <summary>One opened input: its bytes, unpacked where they are gzip, and what kind of thing they are.</summary>
/// <remarks>The kind comes from the ending or content type where there is one, else from how the bytes begin.</remarks>
internal sealed class InputContent : IAsyncDisposable
{
    private const int HeadLength = 4096;
    private readonly Stream source;
    private readonly bool leaveOpen;
    private ContentKind? kind;
    private PipeReader? bytes;

    private InputContent(string input, Stream source, bool leaveOpen) => (Input, this.source, this.leaveOpen) = (input, source, leaveOpen);

    internal string Input { get; }

    /// <summary>Where the page was found in the end, after redirects. Null for files and standard input.</summary>
    internal string? Url { get; private init; }

    /// <summary>The encoding that the transport declared. Null where it declared none.</summary>
    internal string? Charset { get; private init; }

    /// <summary>Known once the content is open.</summary>
    internal ContentKind Kind => kind ?? throw new InvalidOperationException("the content is not open yet");

    /// <summary>The unpacked bytes; known once the content is open.</summary>
    internal PipeReader Bytes => bytes ?? throw new InvalidOperationException("the content is not open yet");

    internal static InputContent Of(string input, Stream source, bool leaveOpen) => new(input, source, leaveOpen);

    internal static InputContent OfFile(string path) =>
        new(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.Asynchronous), leaveOpen: false)
        {
            kind = KindOfName(path),
        };

    /// <summary>Bytes that were handed over under a name: an uploaded file, or a text that somebody pasted.</summary>
    internal static InputContent OfNamed(string name, Stream source) => new(name, source, leaveOpen: true) { kind = KindOfName(name) };

    internal static InputContent OfPage(string input, Stream source, string url, ContentKind? kind, string? charset) =>
        new(input, source, leaveOpen: false) { Url = url, kind = kind, Charset = charset };

    /// <summary>Looks at the first bytes, unpacks gzip, and settles the kind.</summary>
    /// <exception cref="UnreadableInputException">The content is empty, binary, or named .gz and is not gzip.</exception>
    internal async Task OpenAsync(CancellationToken cancellation)
    {
        bytes = ReaderOver(source);
        var head = await PeekAsync(2, cancellation).ConfigureAwait(false);
        if (head is [0x1F, 0x8B, ..])
        {
            bytes = ReaderOver(Gzip.Unpack(bytes.AsStream()));
        }
        else if (head.Length > 0 && Url is null && Input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableInputException(
                $"`{Input}` is not gzip, though it is named so: it begins with the bytes {Convert.ToHexString(head.AsSpan(0, Math.Min(2, head.Length)))}, expected 1F8B.");
        }
        head = await PeekAsync(HeadLength, cancellation).ConfigureAwait(false);
        if (head.Length == 0)
        {
            throw new UnreadableInputException($"`{Input}` is empty; expected the text of an article.");
        }
        if (BinaryFormats.NameOf(head) is { } format)
        {
            throw new UnreadableInputException($"`{Input}` is {format}, not text; expected plain text, an HTML page or JSON lines.");
        }
        kind ??= KindOfHead(head);
    }

    /// <summary>All of the unpacked bytes.</summary>
    /// <exception cref="UnreadableInputException">There are more than <paramref name="maxBytes"/>; no more is read.</exception>
    internal async Task<byte[]> ReadAllAsync(int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await Bytes.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.Buffer.Length > maxBytes)
            {
                throw new UnreadableInputException(Sentences.TooLarge(Input, maxBytes));
            }
            if (read.IsCompleted)
            {
                return read.Buffer.ToArray();
            }
            Bytes.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (bytes is not null)
        {
            await bytes.CompleteAsync().ConfigureAwait(false);
        }
        if (!leaveOpen)
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static PipeReader ReaderOver(Stream stream) =>
        PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));

    private async Task<byte[]> PeekAsync(int count, CancellationToken cancellation)
    {
        var read = await Bytes.ReadAtLeastAsync(count, cancellation).ConfigureAwait(false);
        var head = read.Buffer.Slice(0, Math.Min(count, read.Buffer.Length)).ToArray();
        Bytes.AdvanceTo(read.Buffer.Start, read.IsCompleted ? read.Buffer.End : read.Buffer.GetPosition(head.Length));
        return head;
    }

    private static ContentKind? KindOfName(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" => ContentKind.Text,
            ".HTML" or ".HTM" or ".XHTML" => ContentKind.Page,
            ".JSONL" => ContentKind.JsonLines,
            _ => null,
        };
    }

    private static ContentKind KindOfHead(byte[] head)
    {
        var start = TextDecoding.Decode(head, null).TrimStart();
        if (start.StartsWith('{'))
        {
            return ContentKind.JsonLines;
        }
        ReadOnlySpan<string> signs = ["<!doctype html", "<html", "<head", "<body", "<!--", "<?xml", "<meta", "<title"];
        foreach (var sign in signs)
        {
            if (start.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return ContentKind.Page;
            }
        }
        return ContentKind.Text;
    }
}
