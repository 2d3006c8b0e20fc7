using Gainsay.Exchange.Importing;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>The JSON of Citron, the BBC's quote extractor: its output and its annotation format.</summary>
/// <remarks>
/// <code>
/// {"text": "…", "quotes": [{"sources": [SPAN], "coreferences": [SPAN], "cue": SPAN, "contents": [SPAN], "confidence": "0.9123"}]}
/// </code>
/// with <c>{"start": 350, "end": 363, "text": "Humpty Dumpty"}</c> for a SPAN, in code points. The annotation format holds the text; what the program prints does not, so the text must lie
/// beside it in <c>NAME.txt</c>. In its output a source that is a pronoun has changed places with the one it stands for: then the words by the cue are under <c>coreferences</c>,
/// and these are taken. After the format's page in Citron's documentation (BBC R&amp;D, 2021).
/// </remarks>
public static class CitronJson
{
    private const string Expected = "an object with \"quotes\", as Citron writes it";

    /// <summary>The reading of one file. The article's name is the file's.</summary>
    /// <exception cref="ImportException">It is no such file, or there is no text for it.</exception>
    public static ArticleReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var json = JsonAt.Parse(path, Expected);
        var root = new JsonAt(json.RootElement, new ImportPlace(path, null));
        var quotes = root.Get("quotes", Expected).Items();
        var text = root.FindText("text");
        var isOutput = text is null || root.Find("source") is not null;
        var spans = new CodePointSpans(text ?? TextBeside.Of(path));
        var article = ForeignReading.ArticleOf(spans.Text, path, Path.GetFileNameWithoutExtension(path));
        return ForeignReading.Of(article, "citron", quotes.Select(quote => Attribution(quote, spans, isOutput)), saysParents: false);
    }

    private static ForeignAttribution Attribution(JsonAt quote, CodePointSpans spans, bool isOutput)
    {
        var literal = isOutput ? Spans(quote, "coreferences", spans) : [];
        var content = Spans(quote, "contents", spans);
        return new ForeignAttribution
        {
            Source = literal.Count > 0 ? literal : Spans(quote, "sources", spans),
            Cue = quote.Find("cue") is { } cue ? [Span(cue, spans)] : [],
            Content = content.Count > 0 ? content : throw quote.Fault("found no contents", "at least one span"),
            Confidence = quote.Find("confidence")?.Share() ?? 1,
        };
    }

    private static List<TextSpan> Spans(JsonAt quote, string name, CodePointSpans spans) => [.. quote.ItemsOf(name).Select(span => Span(span, spans))];

    private static TextSpan Span(JsonAt span, CodePointSpans spans)
    {
        var found = span.Span(spans, span.Get("start", "the first code point").Number(), span.Get("end", "the code point after the last").Number());
        if (span.FindText("text") is { } words && words != found.In(spans.Text).ToString())
        {
            throw span.Fault($"found the words `{words}`", $"`{found.In(spans.Text)}`, which stand there in the text");
        }
        return found;
    }
}
