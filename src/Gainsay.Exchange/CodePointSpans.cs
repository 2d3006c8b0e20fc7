using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>Spans of one text on their way to code points, as every external format counts them, and back.</summary>
internal sealed class CodePointSpans(string text)
{
    private readonly CodePoints points = new(text);

    public string Text => text;

    /// <summary>How many code points the text has.</summary>
    public int Count => points.Count;

    public (int Start, int End) Of(TextSpan span) => (points.FromUtf16(span.Start), points.FromUtf16(span.End));

    /// <summary>Written <c>0-14,20-31</c>. Empty for no spans.</summary>
    public string Write(IEnumerable<TextSpan> spans) => string.Join(',', spans.Select(span =>
    {
        var (start, end) = Of(span);
        return FormattableString.Invariant($"{start}-{end}");
    }));

    /// <summary>The span that two code points bound. Null where they bound none of this text, or an empty one.</summary>
    public TextSpan? Find(int start, int end) => 0 <= start && start < end && end <= Count ? points.ToUtf16(start, end) : null;
}
