using System.Globalization;
using System.Text;
using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

public sealed class WebAnnotationTests : IDisposable
{
    private const string Oa = "http://www.w3.org/ns/oa#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back() => AnyReading.Any.Sample(
        reading =>
        {
            var json = folder.ExportAsync("web-annotation", [reading]).GetAwaiter().GetResult();
            var back = Assert.Single(Read(Encoding.UTF8.GetString(json)));
            Assert.Equal(Compare.Attributions(reading), Compare.Attributions(back));
            Assert.Equal(Compare.Speakers(reading), Compare.Speakers(back));
            Assert.Equal(reading.Article.Id, back.Article.Id);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public async Task A_collection_has_what_the_model_asks_for()
    {
        using var json = JsonDocument.Parse(await folder.ExportAsync("web-annotation", [Readings.OfTheMill]));
        var root = json.RootElement;
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection"), (root.GetProperty("@context").GetString(), root.GetProperty("type").GetString()));
        var items = root.GetProperty("first").GetProperty("items");
        Assert.Equal(root.GetProperty("total").GetInt32(), items.GetArrayLength());
        Assert.All(items.EnumerateArray(), item => Assert.True(Uri.IsWellFormedUriString(item.GetProperty("id").GetString(), UriKind.Absolute)));
        var source = items[1].GetProperty("target")[0];
        Assert.Equal("source", source.GetProperty("styleClass").GetString());
        Assert.Equal("""{"type":"TextPositionSelector","start":12,"end":20}""", source.GetProperty("selector")[0].GetRawText());
        Assert.Equal(
            ["TextQuoteSelector", "Ana Ruiz", "🏭 Mill news\n", " denied the mill had closed."],
            source.GetProperty("selector")[1].EnumerateObject().Select(property => property.Value.GetString()));
    }

    [Fact]
    public async Task A_public_processor_finds_the_stretches_by_both_selectors_and_what_is_said_of_them()
    {
        var file = folder.PathOf("mill.jsonld");
        await File.WriteAllBytesAsync(
            file, await folder.ExportAsync("web-annotation", [Readings.OfTheMill with { Article = Readings.OfTheMillIn("https://mill.example/1", "Mill Post", "2026-03-09") }]), TestContext.Current.CancellationToken);
        var triples = Triples.Of(file);
        Assert.Equal(2, triples.OfType(Oa + "Annotation").Count());
        var annotation = triples.OfType(Oa + "Annotation").Single(one => triples.Object(one, Oa + "motivatedBy") == Oa + "classifying");
        Assert.Equal(
            [$"{Oa}classifying: denies", $"{Oa}describing: the mill had closed", $"{Oa}identifying: Ana Ruiz", $"{Oa}tagging: direct"],
            triples.Objects(annotation, Oa + "hasBody").Select(body => $"{triples.Object(body, Oa + "hasPurpose")}: {triples.Object(body, Rdf + "value")}").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["content https://mill.example/1 28..47 the mill had closed", "cue https://mill.example/1 21..27 denied", "source https://mill.example/1 12..20 Ana Ruiz"],
            triples.Objects(annotation, Oa + "hasTarget").Select(target => StretchOf(triples, target)).Order(StringComparer.Ordinal));
        var text = triples.Object(triples.OfType(Oa + "Annotation").Single(one => one != annotation), Oa + "hasBody");
        Assert.Equal((Readings.OfTheMill.Article.Text, "2026-03-09"), (triples.Object(text, Rdf + "value"), triples.Object(text, "http://schema.org/datePublished")));
    }

    [Fact]
    public void A_public_processor_finds_in_any_text_at_the_positions_what_is_quoted() => AnyReading.Any.Array[12].Sample(
        readings =>
        {
            var file = folder.PathOf("any.jsonld");
            File.WriteAllBytes(file, folder.ExportAsync("web-annotation", readings).GetAwaiter().GetResult());
            var triples = Triples.Of(file);
            var texts = triples.OfType(Oa + "Annotation").Where(one => triples.Object(one, Oa + "motivatedBy") == Oa + "describing")
                .ToDictionary(one => triples.Object(one, Oa + "hasTarget"), one => triples.Object(triples.Object(one, Oa + "hasBody"), Rdf + "value").EnumerateRunes().ToArray());
            Assert.Equal(readings.Length, texts.Count);
            var targets = triples.All.Where(triple => triple.Predicate == Oa + "hasTarget" && !texts.ContainsKey(triple.Object)).Select(triple => triple.Object).ToList();
            Assert.Equal(readings.Sum(reading => reading.Attributions.Sum(one => one.Source.Count + one.Cue.Count + one.Content.Count)), targets.Count);
            Assert.All(targets, target =>
            {
                var (start, end, quote) = SelectorsOf(triples, target);
                Assert.Equal(quote, string.Concat(texts[triples.Object(target, Oa + "hasSource")][start..end]));
            });
            Assert.All(triples.All.Where(triple => triple.Predicate == Oa + "start" || triple.Predicate == Oa + "end"),
                triple => Assert.Equal("http://www.w3.org/2001/XMLSchema#nonNegativeInteger", triple.Datatype));
        },
        iter: 1,
        threads: 1);

    [Fact]
    public async Task Excerpts_hold_no_whole_text()
    {
        var json = Encoding.UTF8.GetString(await folder.ExportAsync("web-annotation", [Readings.OfTheMill], new ExportOptions { ExcerptsOnly = true }));
        Assert.DoesNotContain("text/plain", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stretch_is_found_by_its_quote_where_its_position_is_wrong()
    {
        var back = Assert.Single(Read("""
            [{"type": "Annotation", "motivation": "describing", "body": {"type": "TextualBody", "value": "No. He said no. No."}, "target": "urn:x"},
             {"type": "Annotation", "target": {"source": "urn:x", "selector": [{"type": "TextPositionSelector", "start": 1, "end": 3},
              {"type": "TextQuoteSelector", "exact": "No", "prefix": "said no. "}]}}]
            """));
        Assert.Equal("16..18", Assert.Single(back.Attributions).Content[0].ToString());
    }

    [Fact]
    public void An_annotation_of_an_article_that_the_ledger_has_needs_no_text()
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill);
        var path = folder.Write("one.jsonld", """
            {"type": "Annotation", "creator": {"name": "Bo"}, "target": {"source": "mill.txt", "selector": {"type": "TextQuoteSelector", "exact": "the mill had closed"}}}
            """);
        var back = Assert.Single(WebAnnotationReader.Read(path, ledger));
        Assert.Equal((Readings.OfTheMill.Article.Id, "imported-Bo"), (back.Article.Id, back.Engine));
    }

    [Theory]
    [InlineData("""{"type": "Annotation"}""", ": found neither annotations nor an embedded first page; expected a W3C Web Annotation collection, page, list or annotation.")]
    [InlineData(
        """[{"target": {"source": "urn:y", "selector": {"type": "TextQuoteSelector", "exact": "x"}}}]""",
        ", [0]: found an annotation of urn:y; expected an article that the ledger has, or its text in an annotation before this one.")]
    public void What_cannot_be_placed_is_answered_with_its_place(string json, string expected)
    {
        var fault = Assert.Throws<ImportException>(() => Read(json));
        Assert.Equal(fault.Path + expected, fault.Message);
    }

    private static string StretchOf(Triples triples, string target)
    {
        var (start, end, quote) = SelectorsOf(triples, target);
        return $"{triples.Object(target, Oa + "styleClass")} {triples.Object(target, Oa + "hasSource")} {start}..{end} {quote}";
    }

    private static (int Start, int End, string Quote) SelectorsOf(Triples triples, string target)
    {
        var selectors = triples.Objects(target, Oa + "hasSelector").ToDictionary(selector => triples.Object(selector, Triples.Type));
        var position = selectors[Oa + "TextPositionSelector"];
        return (
            int.Parse(triples.Object(position, Oa + "start"), CultureInfo.InvariantCulture), int.Parse(triples.Object(position, Oa + "end"), CultureInfo.InvariantCulture),
            triples.Object(selectors[Oa + "TextQuoteSelector"], Oa + "exact"));
    }

    private List<ArticleReading> Read(string json)
    {
        using var ledger = folder.Ledger();
        return [.. WebAnnotationReader.Read(folder.Write("any.jsonld", json), ledger)];
    }
}
