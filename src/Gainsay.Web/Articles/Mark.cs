using Gainsay.Reading.Text;

namespace Gainsay.Web.Articles;

/// <summary>What a marked stretch is to its attribution.</summary>
public enum MarkRole
{
    /// <summary>Where a permanent link leads; stands around the statement's first words.</summary>
    Place,
    Content,
    Source,
    Cue,
}

/// <summary>A stretch of an article's text that is shown marked.</summary>
/// <param name="Span">Where, in the article's text.</param>
/// <param name="Role">As what.</param>
/// <param name="Attribution">Index in the reading.</param>
/// <param name="Key">The statement's key, of a <see cref="MarkRole.Place"/> alone.</param>
public sealed record Mark(TextSpan Span, MarkRole Role, int Attribution, string? Key = null);

/// <summary>Words, or a mark around further pieces: how a paragraph is drawn.</summary>
public abstract record Piece
{
    private Piece()
    {
    }

    public sealed record Words(string Text) : Piece;

    /// <param name="Mark">The mark.</param>
    /// <param name="Begins">Whether the mark begins here; false where it goes on after another mark cut it, or from the paragraph before.</param>
    /// <param name="Inner">What stands in it.</param>
    public sealed record Marked(Mark Mark, bool Begins, IReadOnlyList<Piece> Inner) : Piece;
}

/// <summary>A paragraph as it is shown.</summary>
/// <param name="IsHeadline">Whether it belongs to the headline.</param>
/// <param name="Number">As a reader counts body paragraphs, from 1; 0 for the headline.</param>
/// <param name="Pieces">In text order.</param>
public sealed record ShownParagraph(bool IsHeadline, int Number, IReadOnlyList<Piece> Pieces)
{
    public string Name => IsHeadline ? "headline" : FormattableString.Invariant($"paragraph {Number}");
}
