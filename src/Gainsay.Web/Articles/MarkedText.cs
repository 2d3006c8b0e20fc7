using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Web.Articles;

/// <summary>Cuts an article's headline and body into paragraphs, and those into nested marked pieces.</summary>
/// <remarks>
/// Attributions nest, and a reading may also make two cross. So a paragraph is cut wherever any mark begins or ends; each cut carries its marks from the outermost
/// (longest) to the innermost; and neighbours that share a mark at the same depth share its element. Marks that nest come out whole, one
/// that another crosses comes out in two pieces, and nothing is ever lost: the words of the pieces are the words of the paragraph.
/// </remarks>
internal static class MarkedText
{
    public static IReadOnlyList<ShownParagraph> Of(ArticleReading reading, IReadOnlyList<Statement> statements)
    {
        var text = reading.Article.Text;
        var marks = MarksOf(reading, statements);
        var begun = new HashSet<Mark>(ReferenceEqualityComparer.Instance);
        var paragraphs = new List<ShownParagraph>();
        var number = 0;
        foreach (var part in reading.Article.Parts.Where(part => part.Kind is PartKind.Headline or PartKind.Body))
        {
            foreach (var line in TextLines.Of(text, part.Span))
            {
                var headline = part.Kind == PartKind.Headline;
                paragraphs.Add(new ShownParagraph(headline, headline ? 0 : ++number, Group(Cuts(text, line, marks), 0, begun)));
            }
        }
        return paragraphs;
    }

    /// <summary>Outer marks first: longer before shorter; of equal ones the place before the content, and that before the source and cue in it.</summary>
    private static List<Mark> MarksOf(ArticleReading reading, IReadOnlyList<Statement> statements)
    {
        var marks = statements.Select(statement => new Mark(statement.Content[0], MarkRole.Place, statement.Attribution, statement.Key)).ToList();
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var (attribution, index) = (reading.Attributions[i], i);
            marks.AddRange(attribution.Content.Select(span => new Mark(span, MarkRole.Content, index)));
            marks.AddRange(attribution.Source.Select(span => new Mark(span, MarkRole.Source, index)));
            marks.AddRange(attribution.Cue.Select(span => new Mark(span, MarkRole.Cue, index)));
        }
        return [.. marks.OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span.Start).ThenBy(mark => mark.Role)];
    }

    private static List<Cut> Cuts(string text, TextSpan line, List<Mark> marks)
    {
        var here = marks.Where(mark => mark.Span.Overlaps(line)).ToList();
        var bounds = here.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(line.Start).Append(line.End)
            .Where(bound => line.Start <= bound && bound <= line.End).Distinct().Order().ToList();
        return
        [
            .. bounds.Zip(bounds.Skip(1)).Select(pair => new TextSpan(pair.First, pair.Second))
                .Select(span => new Cut(span.In(text).ToString(), [.. here.Where(mark => mark.Span.Contains(span.Start))])),
        ];
    }

    private static List<Piece> Group(IReadOnlyList<Cut> cuts, int depth, HashSet<Mark> begun)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < cuts.Count;)
        {
            if (cuts[i].Marks.Count == depth)
            {
                pieces.Add(new Piece.Words(cuts[i].Text));
                i++;
                continue;
            }
            var mark = cuts[i].Marks[depth];
            var run = cuts.Skip(i).TakeWhile(cut => cut.Marks.Count > depth && ReferenceEquals(cut.Marks[depth], mark)).ToList();
            pieces.Add(new Piece.Marked(mark, begun.Add(mark), Group(run, depth + 1, begun)));
            i += run.Count;
        }
        return pieces;
    }

    private sealed record Cut(string Text, IReadOnlyList<Mark> Marks);
}
