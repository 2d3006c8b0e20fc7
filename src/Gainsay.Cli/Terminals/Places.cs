using Gainsay.Reading;

namespace Gainsay.Cli.Terminals;

/// <summary>Says where in an article something stands: <c>head</c>, or the paragraph as <c>¶3</c>, counted as a reader counts them.</summary>
internal sealed class Places
{
    private readonly List<(int Start, string Name)> paragraphs = [];

    public Places(Article article)
    {
        var number = 0;
        foreach (var part in article.Parts.Where(part => part.Kind is PartKind.Headline or PartKind.Body))
        {
            var start = part.Span.Start;
            foreach (var line in part.Span.In(article.Text).ToString().Split('\n'))
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    paragraphs.Add((start, part.Kind == PartKind.Headline ? "head" : Invariant($"¶{++number}")));
                }
                start += line.Length + 1;
            }
        }
    }

    /// <summary>The place of a UTF-16 offset; empty before the first paragraph.</summary>
    public string Of(int offset)
    {
        var last = paragraphs.FindLastIndex(paragraph => paragraph.Start <= offset);
        return last < 0 ? "" : paragraphs[last].Name;
    }
}
