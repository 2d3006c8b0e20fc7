using System.Text;
using System.Text.Json;
using Gainsay.Intake.Files;
using Gainsay.Reading;
using static Gainsay.Intake.Tests.TemporaryFolder;

namespace Gainsay.Intake.Tests.Files;

public sealed class JsonLinesTests
{
    [Fact]
    public void A_line_gives_an_article_with_its_facts()
    {
        var article = Read(new
        {
            id = "n-17", url = "https://news.example/bridge", outlet = "Harbour News", title = News.Headline, byline = "Jane Doe", published = "2019-11-20T05:27:00-06:00",
            text = News.Headline + "\n\n" + News.Body,
        });
        Assert.Equal(
            ("n-17", "https://news.example/bridge", "Harbour News", News.Headline, "Jane Doe", "2019-11-20T05:27:00-06:00", "day.jsonl#4", "jsonl/1"),
            (article.SourceId, article.Url, article.Outlet, article.Title, article.Byline, article.Published, article.Input, article.Extractor));
        Assert.Equal(News.Headline, Text(article, PartKind.Headline));
    }

    [Fact]
    public void A_number_will_do_as_an_id() => Assert.Equal("17", Read(new { id = 17, text = News.Body }).SourceId);

    [Fact]
    public void The_text_is_kept_to_the_letter() => Assert.Equal(" \u00A0x\r\n\ty  ", Read(new { text = " \u00A0x\r\n\ty  " }).Text);

    [Theory]
    [InlineData("""{"text": "a" """, "`day.jsonl` line 4, byte 14: malformed JSON; expected one whole JSON object on the line.")]
    [InlineData("""{"title": "a"}""", "`day.jsonl` line 4: found no `text`, expected an object with a `text` string.")]
    [InlineData("""{"text": null}""", "`day.jsonl` line 4: found no `text`, expected an object with a `text` string.")]
    [InlineData("""{"text": 7}""", "`day.jsonl` line 4: found a number as `text`, expected a string.")]
    [InlineData("""["text"]""", "`day.jsonl` line 4: found a JSON array, expected an object with a `text` string.")]
    [InlineData("""{"text": "\ud800"}""", "`day.jsonl` line 4: `text` holds half a surrogate pair or bytes that are not UTF-8; expected text.")]
    public void A_line_that_is_no_article_is_told_by_a_sentence(string line, string sentence) =>
        Assert.Equal(new IntakeResult.Failed("day.jsonl#4", sentence), JsonLines.FromLine(Encoding.UTF8.GetBytes(line), "day.jsonl", 4));

    [Fact]
    public async Task Good_lines_around_a_bad_one_are_read_and_blank_ones_are_counted()
    {
        using var folder = new TemporaryFolder();
        var good = JsonSerializer.Serialize(new { text = News.Body });
        var path = folder.Write("day.jsonl", $"\uFEFF{good}\r\n\r\n{{broken\n{good}");
        var results = await ReadAsync(path);
        Assert.Equal([path + "#1", path + "#3", path + "#4"], results.Select(InputOf));
        Assert.IsType<IntakeResult.Failed>(results[1]);
    }

    [Fact]
    public async Task A_line_over_the_size_limit_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        var good = JsonSerializer.Serialize(new { text = News.Body });
        var path = folder.Write("day.jsonl", JsonSerializer.Serialize(new { text = new string('x', 300_000) }) + "\n" + good);
        var results = await ReadAsync(new IntakeOptions { MaxBytes = 10_000 }, path);
        Assert.Equal(new IntakeResult.Failed(path + "#1", $"`{path}#1` is larger than 10,000 bytes; expected no more than that for one article."), results[0]);
        Assert.IsType<IntakeResult.Read>(results[1]);
    }

    [Fact]
    public async Task Lines_are_read_as_they_arrive()
    {
        using var source = new LinesWithoutEnd(JsonSerializer.Serialize(new { text = News.Body }) + "\n");
        using var intake = new ArticleIntake(new IntakeOptions { Stdin = source });
        await foreach (var result in intake.ReadAsync(["-"], TestContext.Current.CancellationToken))
        {
            if (Assert.IsType<IntakeResult.Read>(result).Article.Input == "-#5000")
            {
                break;
            }
        }
        Assert.True(source.Drawn < 5_000_000, $"{source.Drawn} bytes were drawn for 5,000 lines");
    }

    private static string InputOf(IntakeResult result) => result is IntakeResult.Read read ? read.Article.Input : ((IntakeResult.Failed)result).Input;

    private static Article Read(object line) =>
        Assert.IsType<IntakeResult.Read>(JsonLines.FromLine(JsonSerializer.SerializeToUtf8Bytes(line), "day.jsonl", 4)).Article;

    /// <summary>The same line again and again, for ever.</summary>
    private sealed class LinesWithoutEnd(string line) : MemoryStream
    {
        private readonly byte[] bytes = Encoding.UTF8.GetBytes(line);

        internal long Drawn { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var start = (int)(Drawn % bytes.Length);
            var count = Math.Min(buffer.Length, bytes.Length - start);
            bytes.AsMemory(start, count).CopyTo(buffer);
            Drawn += count;
            return ValueTask.FromResult(count);
        }
    }
}
