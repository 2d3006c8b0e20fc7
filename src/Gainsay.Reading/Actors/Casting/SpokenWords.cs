using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Says of every place of an article whose words stand there: those of the writer, or of the source of an attribution.</summary>
internal sealed class SpokenWords(string text, IReadOnlyList<Attribution> attributions, IReadOnlyList<Quotation> quotations)
{
    private readonly List<TextSpan> marked = [.. quotations.Where(quotation => quotation.IsSpoken).SelectMany(quotation => quotation.Spans)];

    private readonly int[] firstAlike = FirstAlike(text, attributions);

    /// <summary>The innermost attribution in whose content a span stands inside quotation marks; null where the words are the writer's.</summary>
    public int? AttributionOf(TextSpan span)
    {
        if (!marked.Exists(part => part.Contains(span)))
        {
            return null;
        }
        int? innermost = null;
        for (var i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].Content.Any(content => content.Contains(span)) && (innermost is null || Length(i) < Length(innermost.Value)))
            {
                innermost = i;
            }
        }
        return innermost;
    }

    /// <summary>A number for who speaks a span, as <see cref="ChainText"/> takes it: the same for attributions whose sources are written alike.</summary>
    public int SpeakerOf(TextSpan span) => AttributionOf(span) is { } attribution ? ChainText.Writer + 1 + firstAlike[attribution] : ChainText.Writer;

    private static int[] FirstAlike(string text, IReadOnlyList<Attribution> attributions)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. attributions.Select((attribution, i) =>
        {
            var source = string.Join(' ', attribution.Source.Select(span => span.In(text).ToString()));
            return source.Length == 0 || first.TryAdd(source, i) ? i : first[source];
        })];
    }

    private int Length(int attribution) => attributions[attribution].Content.Sum(content => content.Length);
}
