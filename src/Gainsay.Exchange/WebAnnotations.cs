using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>Attributions as a W3C Web Annotation collection (2017), in JSON-LD.</summary>
/// <remarks>
/// An annotation an attribution. Its targets are the stretches of source, cue and content, each with its role as <c>styleClass</c> and two selectors that
/// say the same: TextPositionSelector (code points, as the model counts) and TextQuoteSelector. Its bodies, by purpose: <c>classifying</c> the attitude, <c>tagging</c> the form, <c>identifying</c> an actor,
/// <c>describing</c> a claim, <c>linking</c> the attribution in whose content it stands. Before the annotations of an article comes one whose
/// body is the article's text, motivated by <c>describing</c>: the positions count in it. Excerpts leave it out.
/// Written annotation by annotation; <c>total</c> therefore comes last. <see cref="Importing.WebAnnotationReader"/> reads it back.
/// </remarks>
public sealed class WebAnnotations : IArticleWriter
{
    internal const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>How many characters stand in prefix and suffix of a quote.</summary>
    private const int Around = 32;

    private readonly JsonStream json;
    private readonly ExportOptions options;
    private int total;

    public WebAnnotations(Stream output, ExportOptions options) => (json, this.options) = (new JsonStream(output, WriteHead, WriteFoot), options);

    public async ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!options.ExcerptsOnly)
        {
            total++;
            await json.WriteAsync(to => WriteText(to, article.Reading.Article)).ConfigureAwait(false);
        }
        var keys = StatementKey.AllOf(article.Reading);
        var spans = new CodePointSpans(WellFormed.Of(article.Reading.Article.Text));
        foreach (var statements in article.Statements.GroupBy(statement => statement.Attribution))
        {
            total++;
            await json.WriteAsync(to => new Annotation(to, article, spans, keys).Write(statements.Key, [.. statements])).ConfigureAwait(false);
        }
    }

    public ValueTask CompleteAsync() => json.CompleteAsync();

    public ValueTask DisposeAsync() => json.DisposeAsync();

    private static void WriteHead(Utf8JsonWriter to)
    {
        to.WriteStartObject();
        to.WriteString("@context", Context);
        to.WriteString("id", "urn:gainsay:annotations");
        to.WriteString("type", "AnnotationCollection");
        to.WriteString("label", "Who says what");
        to.WriteStartObject("first");
        to.WriteString("id", "urn:gainsay:annotations:1");
        to.WriteString("type", "AnnotationPage");
        to.WriteNumber("startIndex", 0);
        to.WriteStartArray("items");
    }

    private void WriteFoot(Utf8JsonWriter to)
    {
        to.WriteEndArray();
        to.WriteEndObject();
        to.WriteNumber("total", total);
        to.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter to, Article article)
    {
        to.WriteStartObject();
        to.WriteString("id", PermanentName.OfArticle(article.Id) + ":text");
        to.WriteString("type", "Annotation");
        to.WriteString("motivation", "describing");
        to.WriteStartObject("body");
        to.WriteString("type", "TextualBody");
        to.WriteString("format", "text/plain");
        to.WriteString("language", article.Language);
        if (article.Title is { } title)
        {
            to.WriteString("label", title);
        }
        if (article.Outlet is { } outlet)
        {
            to.WriteStartObject("creator");
            to.WriteString("type", "Organization");
            to.WriteString("name", outlet);
            to.WriteEndObject();
        }
        if (article.Published is { } published)
        {
            // Not `created`, which the model wants to have a time of day.
            to.WriteString("schema:datePublished", published);
        }
        to.WriteString("value", article.Text);
        to.WriteEndObject();
        to.WriteString("target", PermanentName.Address(article.Url, article.Id));
        to.WriteEndObject();
    }

    private sealed class Annotation(Utf8JsonWriter to, ExportedArticle exported, CodePointSpans spans, IReadOnlyList<IReadOnlyList<string>> keys)
    {
        private readonly string address = PermanentName.Address(exported.Reading.Article.Url, exported.Reading.Article.Id);

        public void Write(int index, IReadOnlyList<Statement> statements)
        {
            var attribution = exported.Reading.Attributions[index];
            to.WriteStartObject();
            to.WriteString("id", PermanentName.OfStatement(keys[index][0]));
            to.WriteString("type", "Annotation");
            to.WriteString("motivation", "classifying");
            to.WriteStartObject("generator");
            to.WriteString("type", "Software");
            to.WriteString("name", exported.Reading.Engine);
            to.WriteEndObject();
            to.WriteStartArray("body");
            WriteBody("classifying", Names.Of(attribution.Attitude));
            WriteBody("tagging", Names.Of(attribution.Form));
            foreach (var actor in statements[0].Actors)
            {
                WriteBody("identifying", actor);
            }
            foreach (var claim in statements.Select(statement => statement.Claim).OfType<string>())
            {
                WriteBody("describing", claim);
            }
            if (attribution.Parent is { } parent)
            {
                WriteLink(PermanentName.OfStatement(keys[parent][0]));
            }
            to.WriteEndArray();
            to.WriteStartArray("target");
            WriteTargets("source", attribution.Source);
            WriteTargets("cue", attribution.Cue);
            WriteTargets("content", attribution.Content);
            to.WriteEndArray();
            to.WriteEndObject();
        }

        private void WriteBody(string purpose, string value)
        {
            to.WriteStartObject();
            to.WriteString("type", "TextualBody");
            to.WriteString("purpose", purpose);
            to.WriteString("value", value);
            to.WriteEndObject();
        }

        private void WriteLink(string source)
        {
            to.WriteStartObject();
            to.WriteString("type", "SpecificResource");
            to.WriteString("purpose", "linking");
            to.WriteString("source", source);
            to.WriteEndObject();
        }

        private void WriteTargets(string role, IReadOnlyList<TextSpan> of)
        {
            foreach (var span in of)
            {
                to.WriteStartObject();
                to.WriteString("type", "SpecificResource");
                to.WriteString("source", address);
                to.WriteString("styleClass", role);
                to.WriteStartArray("selector");
                WriteSelectors(span);
                to.WriteEndArray();
                to.WriteEndObject();
            }
        }

        private void WriteSelectors(TextSpan span)
        {
            var (start, end) = spans.Of(span);
            to.WriteStartObject();
            to.WriteString("type", "TextPositionSelector");
            to.WriteNumber("start", start);
            to.WriteNumber("end", end);
            to.WriteEndObject();
            var before = spans.Find(Math.Max(0, start - Around), start);
            var after = spans.Find(end, Math.Min(spans.Count, end + Around));
            to.WriteStartObject();
            to.WriteString("type", "TextQuoteSelector");
            to.WriteString("exact", span.In(spans.Text));
            to.WriteString("prefix", before is { } prefix ? prefix.In(spans.Text) : []);
            to.WriteString("suffix", after is { } suffix ? suffix.In(spans.Text) : []);
            to.WriteEndObject();
        }
    }
}
