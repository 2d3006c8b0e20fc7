using System.Text;
using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

public sealed class WebAnnotationTests : IDisposable
{
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

    private List<ArticleReading> Read(string json)
    {
        using var ledger = folder.Ledger();
        return [.. WebAnnotationReader.Read(folder.Write("any.jsonld", json), ledger)];
    }
}
