using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>One token a line, as CoNLL's shared tasks have it: the first column is the token, the last its BIO tag, an empty line ends a sentence.</summary>
/// <remarks>
/// <code>
/// # newdoc id = mill.txt
/// # text = "Ana Ruiz denied the mill had closed."
/// # attribution = {"id":"s1","attitude":"denies","form":"indirect","parent":null,"actors":["Ana Ruiz"],"confidence":0.93}
/// Ana	0	3	s1:B-SOURCE	B-SOURCE
/// Ruiz	4	8	s1:I-SOURCE	I-SOURCE
/// denied	9	15	s1:B-CUE	B-CUE
/// </code>
/// The columns between are the token's code points and its tags in every attribution, joined by <c>|</c>: that is what we read back, to the letter. The last column is what a tagger is trained on: the
/// tag in the first outermost attribution that has the token. A token that a span cuts is cut there too. Files of others need only the first and the last column; their text
/// is then the tokens with spaces between, and in each sentence sources and contents go to the nearest cue. White space at the edges of a span has no token, and is lost.
/// </remarks>
public sealed class ConllBio : IArticleWriter
{
    internal const string Document = "# newdoc id = ";
    internal const string Text = "# text = ";
    internal const string AttributionLine = "# attribution = ";
    internal const string None = "_";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly SentenceSplitter Splitter = new();

    private readonly Stream output;

    public ConllBio(Stream output) => this.output = output;

    public ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return output.WriteAsync(WellFormed.Utf8.GetBytes(LinesOf(article.Reading)));
    }

    public ValueTask CompleteAsync() => default;

    public ValueTask DisposeAsync() => default;

    /// <summary>The readings of a file, document by document as they are asked for.</summary>
    /// <exception cref="ImportException">A line has too few columns, or one of ours does not fit its text.</exception>
    public static IEnumerable<ArticleReading> Read(string path) => ConllReader.Read(path);

    private static string LinesOf(ArticleReading reading)
    {
        var text = WellFormed.Of(reading.Article.Text);
        var spans = new CodePointSpans(text);
        var lines = new StringBuilder();
        lines.Append(Document).Append(WellFormed.Line(reading.Article.SourceId ?? reading.Article.Id)).Append('\n');
        lines.Append(Text).Append(JsonOf(json => json.WriteStringValue(text))).Append('\n');
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            lines.Append(AttributionLine).Append(JsonOf(json => WriteFacts(json, reading, i))).Append('\n');
        }
        var tags = new Tags(reading.Attributions);
        foreach (var sentence in SentencesOf(text))
        {
            foreach (var token in sentence.Words.SelectMany(word => tags.Cut(word)))
            {
                var (start, end) = spans.Of(token);
                lines.Append(token.In(text)).Append(CultureInfo.InvariantCulture, $"\t{start}\t{end}\t{tags.Layers(token)}\t{tags.Flat(token)}\n");
            }
            lines.Append('\n');
        }
        return lines.ToString();
    }

    private static IEnumerable<Sentence> SentencesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var line = text.IndexOf('\n', start);
            var end = line < 0 ? text.Length : line;
            foreach (var sentence in Splitter.Split(text, new TextSpan(start, end)))
            {
                yield return sentence;
            }
            start = end + 1;
        }
    }

    private static void WriteFacts(Utf8JsonWriter json, ArticleReading reading, int index)
    {
        var attribution = reading.Attributions[index];
        json.WriteStartObject();
        json.WriteString("id", Id(index));
        json.WriteString("attitude", Names.Of(attribution.Attitude));
        json.WriteString("form", Names.Of(attribution.Form));
        json.WriteString("parent", attribution.Parent is { } parent ? Id(parent) : null);
        json.WriteStartArray("actors");
        foreach (var actor in reading.Sources[index])
        {
            json.WriteStringValue(WellFormed.Of(reading.Actors[actor].Name));
        }
        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 3));
        json.WriteEndObject();
    }

    private static string JsonOf(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            write(json);
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Id(int index) => FormattableString.Invariant($"s{index + 1}");

    /// <summary>Which attributions have a token, and as what.</summary>
    private sealed class Tags
    {
        private readonly List<(string Id, bool IsOutermost, string Role, TextSpan Span)> stretches = [];
        private readonly SortedSet<int> edges = [];

        public Tags(IReadOnlyList<Attribution> attributions)
        {
            for (var i = 0; i < attributions.Count; i++)
            {
                var (id, isOutermost) = (Id(i), attributions[i].Parent is null);
                stretches.AddRange(attributions[i].Source.Select(span => (id, isOutermost, "SOURCE", span)));
                stretches.AddRange(attributions[i].Cue.Select(span => (id, isOutermost, "CUE", span)));
                stretches.AddRange(attributions[i].Content.Select(span => (id, isOutermost, "CONTENT", span)));
            }
            edges.UnionWith(stretches.SelectMany(stretch => new[] { stretch.Span.Start, stretch.Span.End }));
        }

        public IEnumerable<TextSpan> Cut(TextSpan word)
        {
            var start = word.Start;
            foreach (var edge in edges.GetViewBetween(word.Start + 1, Math.Max(word.Start + 1, word.End - 1)).Where(edge => edge < word.End))
            {
                yield return new TextSpan(start, edge);
                start = edge;
            }
            yield return new TextSpan(start, word.End);
        }

        public string Layers(TextSpan token)
        {
            var having = Having(token).Select(stretch => $"{stretch.Id}:{Tag(stretch, token)}").ToList();
            return having.Count == 0 ? None : string.Join('|', having);
        }

        public string Flat(TextSpan token) =>
            Having(token).Where(stretch => stretch.IsOutermost).Select(stretch => Tag(stretch, token)).FirstOrDefault() ?? "O";

        private IEnumerable<(string Id, bool IsOutermost, string Role, TextSpan Span)> Having(TextSpan token) =>
            stretches.Where(stretch => stretch.Span.Contains(token));

        private static string Tag((string Id, bool IsOutermost, string Role, TextSpan Span) stretch, TextSpan token) =>
            (stretch.Span.Start == token.Start ? "B-" : "I-") + stretch.Role;
    }
}
