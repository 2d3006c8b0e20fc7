using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Puts drafts in order, finds the attribution around each, and tells form and attitude.</summary>
internal static class AttributionTree
{
    /// <summary>The finished attributions. Those from inside quotations that belong to nobody are left out: nobody is known to report
    /// them.</summary>
    public static IReadOnlyList<Attribution> Build(string text, List<Draft> outer, List<Draft> inner, IReadOnlyList<Quotation> quotations)
    {
        var drafts = outer.Concat(inner.Where(draft => outer.Exists(around => Holds(around, draft))))
            .OrderBy(draft => draft.Start).ThenBy(draft => draft.Cue.Start).ToList();
        return
        [
            .. drafts.Select((draft, i) => new Attribution
            {
                Source = draft.Source is { } source ? [source] : [],
                Cue = [draft.Cue],
                Content = draft.Content,
                Form = FormOf(text, draft, quotations),
                Attitude = draft.IsNegated ? draft.Entry.Negated : draft.Entry.Attitude,
                Parent = ParentOf(drafts, i),
                Via = draft.Via,
                Confidence = draft.Confidence,
            }),
        ];
    }

    private static bool Holds(Draft around, Draft inside) => around != inside && around.Content.Exists(span => span.Contains(inside.Cue));

    /// <summary>The attribution with the shortest content around the cue; it is longer than the one inside, so no two can be around each
    /// other.</summary>
    private static int? ParentOf(List<Draft> drafts, int i)
    {
        int? parent = null;
        for (var k = 0; k < drafts.Count; k++)
        {
            var isAround = Holds(drafts[k], drafts[i]) && Length(drafts[k]) > Length(drafts[i]);
            if (isAround && (parent is null || Length(drafts[k]) < Length(drafts[parent.Value])))
            {
                parent = k;
            }
        }
        return parent;
    }

    private static int Length(Draft draft) => draft.Content.Sum(span => span.Length);

    private static AttributionForm FormOf(string text, Draft draft, IReadOnlyList<Quotation> quotations)
    {
        // Inside a quotation only the marks inside it count.
        var marks = quotations.Where(q => q.IsSpoken && !q.Spans.Any(span => span.Contains(draft.Cue))).SelectMany(q => q.Spans).ToList();
        var (inside, outside) = (0, 0);
        foreach (var span in draft.Content)
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
}
