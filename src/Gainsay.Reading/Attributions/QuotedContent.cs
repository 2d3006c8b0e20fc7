using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Brings contents and the quotations that stand in them together.</summary>
internal sealed class QuotedContent(IReadOnlyList<Quotation> quotations)
{
    // A content that covers this share of a quotation is meant to be all of it.
    private const double Most = 0.6;

    /// <summary>The relations with every quotation in one piece: a content that covers most of one, or some of one that no other relation touches, has all of it, marks and all
    /// paragraphs included, but never the words of cue or source; and a quotation that nobody has goes on with what was said right before it.</summary>
    public List<FoundRelation> Complete(string text, IReadOnlyList<FoundRelation> found, IReadOnlyList<TextSpan> sentences)
    {
        var completed = found.Select(relation => relation with { Content = Completed(relation, found) }).ToList();
        foreach (var quotation in quotations.Where(q => q is { Kind: QuotationKind.Speech, Depth: 0, IsClosed: true }))
        {
            if (!completed.Exists(relation => Touches(relation, quotation)) && SpeakerBefore(text, completed, sentences, quotation) is { } speaker)
            {
                completed[speaker] = completed[speaker] with { Content = Merge([.. completed[speaker].Content, .. quotation.Spans]) };
            }
        }
        return completed;
    }

    private List<TextSpan> Completed(FoundRelation relation, IReadOnlyList<FoundRelation> found)
    {
        var spans = relation.Content.ToList();
        foreach (var quotation in quotations.Where(q => q.IsSpoken && q.Depth == 0 && !q.Spans.Any(part => part.Overlaps(relation.Cue) || relation.Source.Any(part.Overlaps))))
        {
            var shared = quotation.Spans.Select(part => relation.Content.Sum(span => Shared(span, part)) / (double)part.Length).ToList();
            if (shared.Exists(share => share >= Most) || (shared.Exists(share => share > 0) && !found.Any(other => !ReferenceEquals(other, relation) && Touches(other, quotation))))
            {
                spans.AddRange(quotation.Spans);
            }
        }
        return Merge(spans);
    }

    /// <summary>The relation whose words a quotation goes on with: its cue stands in the same sentence or in the one that ends right before it, and has quoted already.</summary>
    private int? SpeakerBefore(string text, List<FoundRelation> found, IReadOnlyList<TextSpan> sentences, Quotation quotation)
    {
        var start = quotation.Spans[0].Start;
        var before = Enumerable.Range(0, found.Count).Where(i => found[i].Cue.End <= start).ToList();
        if (before.Count == 0)
        {
            return null;
        }
        var last = before.MaxBy(i => found[i].Cue.Start);
        var home = sentences.FirstOrDefault(sentence => sentence.Overlaps(found[last].Cue));
        var follows = home.Contains(start) || (home.End <= start && text.AsSpan(home.End, start - home.End) is var between && between.IsWhiteSpace() && !between.Contains('\n'));
        var hasQuoted = quotations.Any(other => other.Kind == QuotationKind.Speech && other.Extent.End <= start && found[last].Content.Any(span => other.Spans.Any(span.Overlaps)));
        return follows && hasQuoted ? last : null;
    }

    private static bool Touches(FoundRelation relation, Quotation quotation) =>
        quotation.Spans.Any(part => part.Overlaps(relation.Cue) || relation.Source.Any(part.Overlaps) || relation.Content.Any(part.Overlaps));

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
