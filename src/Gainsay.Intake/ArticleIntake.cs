using System.Runtime.CompilerServices;
using Gainsay.Intake.Fetching;
using Gainsay.Intake.Files;
using Gainsay.Intake.Languages;
using Gainsay.Intake.Pages;
using Gainsay.Reading;

namespace Gainsay.Intake;

/// <summary>Turns files, folders, patterns, URLs and standard input into articles.</summary>
/// <remarks>
/// Results come in the order of the inputs; the contents of a folder or pattern in the ordinal order of their paths.
/// An input that cannot be read gives a <see cref="IntakeResult.Failed"/> and the next one is read. JSON lines are
/// streamed: no more than one line is held. One instance may be used by several threads.
/// </remarks>
public sealed class ArticleIntake : IDisposable
{
    private readonly IntakeOptions options;
    private readonly Fetcher fetcher;
    private readonly LanguageCheck languages = new();

    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public ArticleIntake(IntakeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Checked();
        fetcher = new Fetcher(options);
    }

    /// <summary>Reads the inputs: paths, folders, patterns with <c>*</c>, http(s) URLs, and <c>-</c> for standard input.</summary>
    public async IAsyncEnumerable<IntakeResult> ReadAsync(
        IReadOnlyList<string> inputs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var source in inputs.SelectMany(InputPaths.Expand))
        {
            await foreach (var result in ReadSourceAsync(source, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads what was handed over: an uploaded file, a pasted text. Nothing is looked for on disk or fetched.</summary>
    /// <param name="name">What the articles' <see cref="Article.Input"/> shall be. Its ending says what the bytes are, where it has one that is known.</param>
    /// <param name="bytes">The bytes, gzipped or not; left open.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public IAsyncEnumerable<IntakeResult> ReadAsync(string name, Stream bytes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        return ReadSourceAsync(new InputSource.HandedOver(name, bytes), cancellation);
    }

    /// <summary>Reads a text and what is known beside it, e.g. of a form that somebody filled in.</summary>
    public IntakeResult Read(string text, string name, KnownFacts known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, options.MaxBytes);
        return Accept(TextArticles.FromText(text, name, known));
    }

    public void Dispose() => fetcher.Dispose();

    private async IAsyncEnumerable<IntakeResult> ReadSourceAsync(
        InputSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (content, failure) = await OpenAsync(source, cancellation).ConfigureAwait(false);
        if (content is null)
        {
            yield return failure!;
            yield break;
        }
        await using (content.ConfigureAwait(false))
        {
            if (content.Kind != ContentKind.JsonLines)
            {
                yield return await ReadWholeAsync(content, cancellation).ConfigureAwait(false);
                yield break;
            }
            await foreach (var result in JsonLines.ReadAsync(content, options.MaxBytes, cancellation).ConfigureAwait(false))
            {
                yield return result is IntakeResult.Read read ? Accept(read.Article) : result;
            }
        }
    }

    private async Task<(InputContent? Content, IntakeResult.Failed? Failure)> OpenAsync(InputSource source, CancellationToken cancellation)
    {
        try
        {
            var content = source switch
            {
                InputSource.Missing missing => throw new UnreadableInputException(missing.What),
                InputSource.Page page => await fetcher.FetchAsync(page.Url, page.Input, cancellation).ConfigureAwait(false),
                InputSource.StandardInput => InputContent.Of("-", options.Stdin ?? Console.OpenStandardInput(), leaveOpen: true),
                InputSource.HandedOver handed => InputContent.OfNamed(handed.Input, handed.Bytes),
                InputSource.File file => InputContent.OfFile(file.Path),
                _ => throw new InvalidOperationException($"no way to open {source}"),
            };
            await content.OpenAsync(cancellation).ConfigureAwait(false);
            return (content, null);
        }
        catch (Exception e) when (Unreadable.Explains(e, source.Input) is not null)
        {
            return (null, Unreadable.Explains(e, source.Input));
        }
    }

    private async Task<IntakeResult> ReadWholeAsync(InputContent content, CancellationToken cancellation)
    {
        try
        {
            var bytes = await content.ReadAllAsync(options.MaxBytes, cancellation).ConfigureAwait(false);
            return Accept(content.Kind == ContentKind.Page
                ? PageArticles.FromHtml(bytes, content.Input, content.Url, content.Charset)
                : TextArticles.FromBytes(bytes, content.Input, content.Url, content.Charset));
        }
        catch (Exception e) when (Unreadable.Explains(e, content.Input) is not null)
        {
            return Unreadable.Explains(e, content.Input)!;
        }
    }

    private IntakeResult Accept(Article article)
    {
        if (article.Parts.Count == 0 || article.Parts.All(part => part.Kind == PartKind.Headline))
        {
            return new IntakeResult.Failed(article.Input, Sentences.NoBody(article));
        }
        return languages.Refusal(article) is { } what
            ? new IntakeResult.Failed(article.Input, what)
            : new IntakeResult.Read(article with { Language = "en" });
    }
}
