using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Brings contents and the quotations that stand in them together.</summary>
internal sealed class QuotedContent(IReadOnlyList<Quotation> quotations)
{
    // A content that covers this share of a quotation is meant to be all of it.
    private const double Most = 0.6;

    /// <summary>Takes contents as they are.</summary>
    public static QuotedContent None { get; } = new([]);

    /// <summary>The content with every quotation that it covers most of, marks and all paragraphs included; never the words of cue or source.</summary>
    public IReadOnlyList<TextSpan> Complete(IReadOnlyList<TextSpan> content, TextSpan cue, IReadOnlyList<TextSpan> source)
    {
        var spans = content.ToList();
        foreach (var quotation in quotations.Where(q => q.IsSpoken && q.Depth == 0))
        {
            var covered = quotation.Spans.Where(part => content.Sum(span => Shared(span, part)) >= Most * part.Length).ToList();
            if (covered.Count > 0 && !quotation.Spans.Any(part => part.Overlaps(cue) || source.Any(part.Overlaps)))
            {
                spans.AddRange(quotation.Spans);
            }
        }
        return Merge(spans);
    }

    /// <summary>Whether all letters of a content stand in quotation marks, some, or none. Of a content inside a quotation, only marks inside it count.</summary>
    public static AttributionForm FormOf(string text, IReadOnlyList<TextSpan> content, TextSpan cue, IReadOnlyList<Quotation> quotations)
    {
        var marks = quotations.Where(q => q.IsSpoken && !q.Spans.Any(part => part.Contains(cue))).SelectMany(q => q.Spans).ToList();
        var (inside, outside) = (0, 0);
        foreach (var span in content)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]))
                {
                    _ = marks.Exists(mark => mark.Contains(i)) ? inside++ : outside++;
                }
            }
        }
        return inside == 0 ? AttributionForm.Indirect : outside == 0 ? AttributionForm.Direct : AttributionForm.Mixed;
    }

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static List<TextSpan> Merge(List<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1].Cover(span);
                continue;
            }
            merged.Add(span);
        }
        return merged;
    }
}
