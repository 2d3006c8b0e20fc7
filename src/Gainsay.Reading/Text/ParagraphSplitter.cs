namespace Gainsay.Reading.Text;

/// <summary>Cuts an article's headline and body into paragraphs, sentences and words.</summary>
/// <remarks>
/// A line break ends a paragraph, unless the next line goes on in lower case without a stop before it, as in text wrapped by hand.
/// Bylines, captions and furniture are not read. Paragraphs come in text order, hold at least one sentence each, and together cover
/// every character of headline and body that is not white space. Stateless and safe for any number of threads.
/// </remarks>
public sealed class ParagraphSplitter
{
    private readonly SentenceSplitter sentences = new();

    /// <summary>The paragraphs of the parts that are read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part ends after the text does.</exception>
    public IReadOnlyList<Paragraph> Split(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return
        [
            .. article.Parts
                .Where(part => part.Kind is PartKind.Headline or PartKind.Body)
                .SelectMany(part => Split(article.Text, part)),
        ];
    }

    private IEnumerable<Paragraph> Split(string text, ArticlePart part)
    {
        var start = part.Span.Start;
        for (var i = part.Span.Start; i <= part.Span.End; i++)
        {
            if (i < part.Span.End && (!IsLineBreak(text[i]) || IsWrap(text, part.Span, i)))
            {
                continue;
            }
            var found = sentences.Split(text, new TextSpan(start, i));
            if (found.Count > 0)
            {
                yield return new Paragraph(found[0].Span.Cover(found[^1].Span), part.Kind, found);
            }
            start = Math.Min(i + 1, part.Span.End);
        }
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f';

    /// <summary>Whether the sentence goes on after the line break at <paramref name="i"/>.</summary>
    private static bool IsWrap(string text, TextSpan part, int i)
    {
        var next = i + (text[i] == '\r' && i + 1 < part.End && text[i + 1] == '\n' ? 2 : 1);
        var before = text[i] == '\n' && i > part.Start && text[i - 1] == '\r' ? i - 2 : i - 1;
        return next < part.End && before >= part.Start && char.IsLower(text[next])
            && (char.IsLetterOrDigit(text[before]) || text[before] is ',' or ' ' or '-' or ';');
    }
}
