using Gainsay.Exchange.Importing;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

public sealed class CitronJsonTests : IDisposable
{
    private const string Text = "👍 Ana Ruiz left. She said it was late.";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_annotation_format_holds_its_text()
    {
        var reading = CitronJson.Read(folder.Write("a.json", $$"""
            {"text": "{{Text}}", "quotes": [{"cue": {"start": 21, "end": 25, "text": "said"}, "sources": [{"start": 17, "end": 20}],
             "coreferences": [{"start": 2, "end": 10}], "contents": [{"start": 26, "end": 37, "text": "it was late"}]}]}
            """));
        Assert.Equal("She|said|it was late", Words(reading));
        Assert.Equal(("a", "imported-citron"), (reading.Article.SourceId, reading.Engine));
    }

    [Fact]
    public void Output_has_its_text_beside_it_and_its_source_changed_places_with_the_one_meant()
    {
        folder.Write("b.txt", Text);
        var reading = CitronJson.Read(folder.Write("b.json", """
            {"quotes": [{"sources": [{"start": 2, "end": 10, "text": "Ana Ruiz"}], "coreferences": [{"start": 17, "end": 20, "text": "She"}],
             "cue": {"start": 21, "end": 25, "text": "said"}, "contents": [{"start": 26, "end": 37, "text": "it was late"}], "confidence": "0.8123"}],
             "source": {"application": "citron-extractor"}}
            """));
        Assert.Equal("She|said|it was late", Words(reading));
        Assert.Equal(0.8123, reading.Attributions[0].Confidence);
    }

    [Fact]
    public void Words_that_stand_elsewhere_are_named()
    {
        folder.Write("c.txt", " " + Text);
        var path = folder.Write("c.json", """{"quotes": [{"sources": [], "cue": {"start": 21, "end": 25, "text": "said"}, "contents": [{"start": 26, "end": 37}]}]}""");
        Assert.Equal(
            $"{path}, quotes[0].cue: found the words `said`; expected ` sai`, which stand there in the text.",
            Assert.Throws<ImportException>(() => CitronJson.Read(path)).Message);
    }

    private static string Words(ArticleReading reading)
    {
        var one = Assert.Single(reading.Attributions);
        return string.Join('|', new[] { one.Source, one.Cue, one.Content }.Select(spans => Assert.Single(spans).In(reading.Article.Text).ToString()));
    }
}
