using System.Text;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

public sealed class ConllBioTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back() => AnyReading.Any.Sample(
        reading => Assert.Equal(Compare.Attributions(reading), Compare.Attributions(Assert.Single(ConllBio.Read(folder.Write("any.conll", Lines(reading)))))),
        iter: 200,
        threads: 1);

    [Fact]
    public void Speakers_come_back_too() =>
        Assert.Equal(["Ana Ruiz"], Compare.Speakers(Assert.Single(ConllBio.Read(folder.Write("mill.conll", Lines(Readings.OfTheMill))))));

    [Fact]
    public void The_first_column_is_the_token_and_the_last_its_tag()
    {
        var rows = Lines(Readings.OfTheMill).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t')).Select(row => $"{row[0]}/{row[^1]}");
        Assert.Equal(
            "🏭/O Mill/O news/O Ana/B-SOURCE Ruiz/I-SOURCE denied/B-CUE the/B-CONTENT mill/I-CONTENT had/I-CONTENT closed/I-CONTENT ./O", string.Join(' ', rows));
    }

    [Fact]
    public void A_public_reader_finds_the_roles_as_chunks()
    {
        var read = PublicReader.Read("read_conll.py", "nltk", folder.Write("mill.conll", Lines(Readings.OfTheMill)));
        Assert.Equal(
            ["SOURCE: Ana Ruiz", "CUE: denied", "CONTENT: the mill had closed"],
            read.EnumerateArray().SelectMany(sentence => sentence.EnumerateArray()).Select(chunk => $"{chunk[0].GetString()}: {chunk[1].GetString()}"));
    }

    [Fact]
    public void Tokens_and_tags_of_others_are_joined_to_the_nearest_cue()
    {
        var file = folder.Write("other.conll", "Ana B-source\nsaid B-cue\nyes B-content\n, O\nBo B-source\ndenied B-cue\nit B-content\n. O\n\nRain O\n");
        var reading = Assert.Single(ConllBio.Read(file));
        Assert.Equal("Ana said yes , Bo denied it .\nRain", reading.Article.Text);
        Assert.Equal(["Ana", "Bo"], Compare.Speakers(reading));
        Assert.Equal(2, reading.Attributions.Count);
    }

    [Fact]
    public void A_token_that_is_not_where_it_says_is_named()
    {
        var path = folder.Write("moved.conll", "# newdoc id = x\n# text = \"Ana left\"\nAna\t1\t4\t_\tO\n");
        Assert.Equal(
            $"{path}, line 3: found `Ana` at 1 to 4; expected the code points where it stands in the document's text.",
            Assert.Throws<ImportException>(() => ConllBio.Read(path).ToList()).Message);
    }

    private static string Lines(ArticleReading reading) =>
        Encoding.UTF8.GetString(TestFolder.ExportAsync("conll", [Exported.Whole(reading)]).GetAwaiter().GetResult());
}
