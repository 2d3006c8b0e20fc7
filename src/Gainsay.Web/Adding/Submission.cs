using Gainsay.Intake;
using Gainsay.Intake.Files;

namespace Gainsay.Web.Adding;

/// <summary>Something that somebody hands in to be read.</summary>
public abstract record Submission
{
    private Submission()
    {
    }

    /// <summary>What people call it: a file's name, an address, <c>pasted text</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A text from a form or a request, with what is known beside it.</summary>
    public sealed record Text(string Words, KnownFacts Known) : Submission
    {
        public override string Name => Known.Title ?? "pasted text";
    }

    /// <summary>Bytes under a name whose ending says what they are.</summary>
    public sealed record File(string FileName, ReadOnlyMemory<byte> Bytes) : Submission
    {
        public override string Name => FileName;
    }

    /// <summary>A page to fetch; http or https.</summary>
    public sealed record Page(Uri Url) : Submission
    {
        public override string Name => Url.OriginalString;
    }

    /// <summary>The submission that an address makes. Anything but an absolute http or https address makes none: it would be taken for a path of this machine.</summary>
    public static Page? OfAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is not null ? new Page(url) : null;

    /// <summary>The articles in it, or sentences that say why there are none.</summary>
    public async IAsyncEnumerable<IntakeResult> ReadAsync(
        ArticleIntake intake, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(intake);
        if (this is Text text)
        {
            yield return intake.Read(text.Words, text.Name, text.Known);
            yield break;
        }
        using var bytes = new MemoryStream(this is File given ? given.Bytes.ToArray() : [], writable: false);
        var results = this switch
        {
            Page page => intake.ReadAsync([page.Url.AbsoluteUri], cancellation),
            File file => intake.ReadAsync(file.FileName, bytes, cancellation),
            _ => throw new InvalidOperationException($"no way to read {Name}"),
        };
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result;
        }
    }
}
