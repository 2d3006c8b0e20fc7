using Gainsay.Reading.Text;

namespace Gainsay.Reading;

/// <summary>What a stretch of an article is. Only headline and body are read.</summary>
public enum PartKind
{
    Headline,
    Byline,
    Body,
    Caption,
    Furniture,
}

/// <summary>A stretch of an article of one kind. An article's parts come in text order and do not overlap; white space between them belongs to none.</summary>
public readonly record struct ArticlePart(PartKind Kind, TextSpan Span);

/// <summary>Immutable text and where it came from.</summary>
/// <remarks>Identity (<see cref="Id"/>, <see cref="TextId"/>) is worked out by <see cref="ArticleIdentity"/>.</remarks>
public sealed record Article
{
    /// <summary>The text as read; all spans bind to exactly this string.</summary>
    public required string Text { get; init; }

    /// <summary>The path or URL that was given; <c>PATH#N</c> (from 1) for line or record N of an archive; <c>-</c> for standard input.</summary>
    public required string Input { get; init; }

    /// <summary>The <c>id</c> that the input gave the article itself, e.g. of a JSON line. Null where it gave none.</summary>
    public string? SourceId { get; init; }

    /// <summary>The canonical URL, absolute. Null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, e.g. <c>IBTimes</c>. Null when unknown.</summary>
    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>When the publisher says it was published: an ISO 8601 date, or date and time with offset. Null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>BCP 47 primary tag, <c>en</c> in this version.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Headline, byline, body and so on, in text order, not overlapping.</summary>
    public required IReadOnlyList<ArticlePart> Parts { get; init; }

    /// <summary>The input's bytes as they came (a page's HTML), kept as evidence. Null for input that has no other form than its text.</summary>
    public ReadOnlyMemory<byte>? SourceBytes { get; init; }

    /// <summary>Which extractor made <see cref="Text"/> from the bytes, e.g. <c>page/1</c>, <c>text/1</c>, <c>jsonl/1</c>.</summary>
    public string Extractor { get; init; } = "text/1";

    /// <summary><c>sha256:</c> over canonical URL, outlet and text id. Ten outlets with one wire text are ten articles.</summary>
    public string Id => field ??= ArticleIdentity.IdOf(Url, Outlet, TextId);

    /// <summary><c>sha256:</c> over the normalised text (NFC, white space folded). Equal ones are copies.</summary>
    public string TextId => field ??= ArticleIdentity.TextIdOf(Text);
}
