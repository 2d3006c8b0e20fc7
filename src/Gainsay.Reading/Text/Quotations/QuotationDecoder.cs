namespace Gainsay.Reading.Text.Quotations;

/// <summary>Finds the quotations of a text by its quotation marks.</summary>
/// <remarks>
/// <para>Marks pair up inside a paragraph: curly, straight, single, guillemets, <c>``typewriter''</c>. A closing mark drops whatever was
/// left open inside. Of a quotation that runs over paragraphs each paragraph opens, only the last one closes; one whose next paragraph
/// closes without having opened also runs on.</para>
/// <para>The result is in text order, an outer quotation before those inside it; quotations nest or stand apart, and never cross.
/// Stateless and safe for any number of threads. Examples: <c>docs/phenomena/quotations</c>.</para>
/// </remarks>
public sealed class QuotationDecoder
{
    private readonly QuotationClassifier classifier = new();

    /// <summary>The quotations of the paragraphs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A paragraph ends after the text does.</exception>
    public IReadOnlyList<Quotation> Decode(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var found = new List<Pair>();
        Pair? carried = null;
        for (var k = 0; k < paragraphs.Count; k++)
        {
            var isSameKind = k > 0 && paragraphs[k - 1].Kind == paragraphs[k].Kind;
            if (carried is not null && !(isSameKind && GoesOn(text, paragraphs[k].Span, carried)))
            {
                Abandon(carried, paragraphs[k - 1], found);
                carried = null;
            }
            carried = DecodeParagraph(text, paragraphs[k].Span, carried, found);
        }
        if (carried is not null)
        {
            Abandon(carried, paragraphs[^1], found);
        }
        return Nest(text, paragraphs, found);
    }

    /// <summary>An opened quotation: its mark, the spans of earlier paragraphs, and where it began in this one.</summary>
    private sealed record Pair(MarkFamily Family, char Shape, IReadOnlyList<TextSpan> Spans, int Start, bool IsClosed)
    {
        public Pair EndAt(int end, bool isClosed) => this with { Spans = [.. Spans, new TextSpan(Start, end)], IsClosed = isClosed };
    }

    /// <summary>Adds the quotations that close in this paragraph, and returns the one that is still open at its end.</summary>
    private static Pair? DecodeParagraph(string text, TextSpan paragraph, Pair? carried, List<Pair> found)
    {
        var open = new List<Pair>();
        var i = paragraph.Start;
        if (carried is not null)
        {
            open.Add(carried with { Start = i });
            i += text[i] == carried.Shape ? 1 : 0;
        }
        var marks = new QuotationMarks(text, paragraph);
        while (i < paragraph.End)
        {
            var mark = marks.At(i, IsOpen(open, MarkFamily.Double), IsOpen(open, MarkFamily.Single));
            if (mark.Role == MarkRole.Opens)
            {
                // Two straight marks that both open: the first was never closed.
                if (text[i] == '"' && open.Count > 0 && open[^1].Shape == '"')
                {
                    open.RemoveAt(open.Count - 1);
                }
                open.Add(new Pair(mark.Family, text[i], [], i, false));
            }
            else if (mark.Role == MarkRole.Closes && open.FindLastIndex(pair => pair.Family == mark.Family) is var at and >= 0)
            {
                found.Add(open[at].EndAt(i + mark.Length, isClosed: true));
                open.RemoveRange(at, open.Count - at);
            }
            i += mark.Length;
        }
        // A single mark in the middle of a paragraph may be an apostrophe; at its beginning it opens one that runs on.
        var rest = open.FindIndex(pair => pair.Family is MarkFamily.Double or MarkFamily.Guillemet || (pair.Family == MarkFamily.Single && pair.Start == paragraph.Start));
        return rest >= 0 ? open[rest].EndAt(paragraph.End, isClosed: false) : null;
    }

    private static bool IsOpen(List<Pair> open, MarkFamily family) => open.Exists(pair => pair.Family == family);

    /// <summary>Whether a paragraph goes on with the quotation: it opens with the same mark, or its first mark closes.</summary>
    private static bool GoesOn(string text, TextSpan paragraph, Pair open)
    {
        if (text[paragraph.Start] == open.Shape)
        {
            return true;
        }
        var first = paragraph.In(text).IndexOfAny("“”«»");
        return first >= 0 && text[paragraph.Start + first] is '”' or '»' && open.Shape is '“' or '«';
    }

    /// <summary>Ends a quotation that is never closed with its sentence, or with the paragraph where it began one or ran on. Of a single mark that no paragraph goes on with, nothing is left.</summary>
    private static void Abandon(Pair pair, Paragraph paragraph, List<Pair> found)
    {
        var last = pair.Spans[^1];
        if (pair.Spans.Count > 1 || (last.Start == paragraph.Span.Start && pair.Family != MarkFamily.Single))
        {
            found.Add(pair);
        }
        else if (pair.Family != MarkFamily.Single)
        {
            var sentence = paragraph.Sentences.First(sentence => sentence.Span.End > last.Start);
            found.Add(pair with { Spans = [new TextSpan(last.Start, sentence.Span.End)] });
        }
    }

    /// <summary>Orders the pairs, drops those that cross another, and finds depth, parent and kind.</summary>
    private List<Quotation> Nest(string text, IReadOnlyList<Paragraph> paragraphs, List<Pair> found)
    {
        found.Sort((a, b) => (a.Spans[0].Start, -a.Spans[^1].End).CompareTo((b.Spans[0].Start, -b.Spans[^1].End)));
        var quotations = new List<Quotation>();
        var around = new Stack<int>();
        foreach (var pair in found)
        {
            var extent = pair.Spans[0].Cover(pair.Spans[^1]);
            while (around.TryPeek(out var top) && quotations[top].Extent.End <= extent.Start)
            {
                around.Pop();
            }
            if (around.TryPeek(out var parent) && quotations[parent].Extent.End < extent.End)
            {
                continue;
            }
            int? parentIndex = around.Count > 0 ? parent : null;
            var kind = classifier.Classify(text, paragraphs, pair.Spans);
            quotations.Add(new Quotation(pair.Spans, kind, around.Count, parentIndex, Insertions(text, pair.Spans), pair.IsClosed));
            around.Push(quotations.Count - 1);
        }
        return quotations;
    }

    private static List<TextSpan> Insertions(string text, IReadOnlyList<TextSpan> spans)
    {
        var insertions = new List<TextSpan>();
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (text[i] == '[' && text.AsSpan(i, span.End - i).IndexOf(']') is var length and >= 0)
                {
                    insertions.Add(new TextSpan(i, i + length + 1));
                    i += length;
                }
            }
        }
        return insertions;
    }
}
