using System.Text;
using System.Text.Json;
using static Gainsay.Intake.Tests.TemporaryFolder;

namespace Gainsay.Intake.Tests;

public sealed class ArticleIntakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_text_file_is_read_as_it_is_without_its_byte_order_mark()
    {
        var article = await ReadOneAsync(folder.Write("a.txt", "\uFEFF" + News.Body));
        Assert.Equal(News.Body, article.Text);
        Assert.Equal("text/1", article.Extractor);
    }

    [Fact]
    public async Task What_is_handed_over_is_read_by_its_name_and_nothing_is_looked_for_on_disk()
    {
        using var intake = new ArticleIntake(new IntakeOptions());
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(News.Body));
        var results = await intake.ReadAsync("/etc/hostname.txt", bytes, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(News.Body, Assert.IsType<IntakeResult.Read>(Assert.Single(results)).Article.Text);
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.txt")]
    public async Task A_gzipped_file_is_unpacked_whatever_its_name(string name) =>
        Assert.Equal(News.Body, (await ReadOneAsync(folder.Write(name, Gzip(News.Body)))).Text);

    [Fact]
    public async Task A_folder_is_read_to_the_bottom_in_the_order_of_its_paths()
    {
        folder.Write("b.txt", News.Body);
        folder.Write("a/deep/z.htm", Page);
        folder.Write("a/y.jsonl.gz", Gzip(JsonSerializer.Serialize(new { text = News.Body })));
        folder.Write("B.txt", News.Body);
        folder.Write("notes.md", News.Body);
        folder.Write(".hidden.txt", News.Body);
        Assert.Equal(["/B.txt", "/a/deep/z.htm", "/a/y.jsonl.gz#1", "/b.txt"], await InputsAsync(folder.Path));
    }

    [Fact]
    public async Task A_pattern_gives_the_files_that_match()
    {
        folder.Write("x/one.txt", News.Body);
        folder.Write("x/two.txt", News.Body);
        folder.Write("x/deep/three.txt", News.Body);
        folder.Write("x/four.md", News.Body);
        Assert.Equal(["/x/one.txt", "/x/two.txt"], await InputsAsync(folder.Path + "/x/*.txt"));
        Assert.Equal(["/x/deep/three.txt", "/x/one.txt", "/x/two.txt"], await InputsAsync(folder.Path + "/**/*.txt"));
    }

    [Fact]
    public async Task Inputs_are_read_in_the_order_in_which_they_are_given()
    {
        var (a, b) = (folder.Write("a.txt", News.Body), folder.Write("b.txt", News.Body));
        Assert.Equal(["/b.txt", "/a.txt"], await InputsAsync(b, a));
    }

    [Theory]
    [InlineData("text/1")]
    [InlineData("page/1")]
    [InlineData("jsonl/1")]
    public async Task Standard_input_is_told_by_how_it_begins(string extractor)
    {
        var text = extractor switch { "text/1" => News.Body, "page/1" => Page, _ => JsonSerializer.Serialize(new { text = News.Body }) };
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), Gzip(text) })
        {
            var read = Assert.IsType<IntakeResult.Read>(Assert.Single(await ReadAsync(new IntakeOptions { Stdin = new MemoryStream(bytes) }, "-")));
            Assert.Equal((extractor, extractor == "jsonl/1" ? "-#1" : "-"), (read.Article.Extractor, read.Article.Input));
        }
    }

    [Fact]
    public async Task A_failure_does_not_keep_the_next_input_from_being_read()
    {
        var results = await ReadAsync(folder.Path + "/none.txt", folder.Write("a.txt", News.Body));
        Assert.IsType<IntakeResult.Failed>(results[0]);
        Assert.IsType<IntakeResult.Read>(results[1]);
    }

    [Fact]
    public async Task A_missing_file_is_told() => Assert.Equal(
        "`none.txt` does not exist; expected a file, a folder, a pattern with `*`, an http(s) URL, or `-` for standard input.", await FailureAsync("none.txt"));

    [Fact]
    public async Task A_pattern_without_a_match_is_told() => Assert.Equal("The pattern `none/*.txt` matches no file.", await FailureAsync("none/*.txt"));

    [Fact]
    public async Task A_folder_without_articles_is_told() => Assert.Equal(
        $"The folder `{folder.Path}` holds no article; expected files that end in .txt, .html, .htm, .xhtml, .jsonl, or those with .gz.", await FailureAsync(folder.Path));

    [Fact]
    public async Task An_address_of_another_kind_is_told() => Assert.Equal(
        "`ftp://news.example/a` is no address that can be fetched; expected one that begins with http:// or https://.", await FailureAsync("ftp://news.example/a"));

    [Fact]
    public async Task An_empty_file_is_told() => await TellsAsync("a.txt", [], "`{0}` is empty; expected the text of an article.");

    [Fact]
    public async Task A_file_of_white_space_is_told() => await TellsAsync("a.txt", " \n\n "u8.ToArray(), "`{0}` holds no text; expected the text of an article.");

    [Fact]
    public async Task A_page_without_an_article_is_told() => await TellsAsync(
        "a.html", "<html><title>Home</title><nav><a href='/'>Home</a></nav></html>"u8.ToArray(), "`{0}` holds no article: the page has no paragraphs of running text.");

    [Fact]
    public async Task A_pdf_is_told() => await TellsAsync(
        "a.txt", "%PDF-1.7 and so on"u8.ToArray(), "`{0}` is a PDF document, not text; expected plain text, an HTML page or JSON lines.");

    [Fact]
    public async Task A_binary_file_is_told() => await TellsAsync(
        "a.txt", [1, 0, 2, 0, 0, 0, 3], "`{0}` is a binary file, not text; expected plain text, an HTML page or JSON lines.");

    [Fact]
    public async Task Gzip_that_is_cut_short_is_told() => await TellsAsync(
        "a.txt.gz", Gzip(string.Concat(Enumerable.Range(0, 5000).Select(i => News.Lead + i)))[..400], "`{0}` is broken gzip: the data is cut short or damaged; expected a complete gzip file.");

    [Fact]
    public async Task What_is_only_named_gzip_is_told() => await TellsAsync(
        "a.txt.gz", "No gzip."u8.ToArray(), "`{0}` is not gzip, though it is named so: it begins with the bytes 4E6F, expected 1F8B.");

    [Fact]
    public async Task A_file_that_unpacks_to_more_than_the_limit_is_told()
    {
        var path = folder.Write("a.html.gz", Gzip(new string('x', 5000)));
        var failed = Assert.IsType<IntakeResult.Failed>(Assert.Single(await ReadAsync(new IntakeOptions { MaxBytes = 4999 }, path)));
        Assert.Equal($"`{path}` is larger than 4,999 bytes; expected no more than that for one article.", failed.What);
    }

    [Fact]
    public async Task Another_language_is_told() => await TellsAsync(
        "a.txt", Encoding.UTF8.GetBytes(News.German), "`{0}` is in German; expected English, the only language that is read.");

    [Fact]
    public void A_limit_below_one_is_refused_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleIntake(new IntakeOptions { MaxBytes = 0 }));

    private static readonly string Page = $"<!DOCTYPE html><html lang=en><title>{News.Headline}</title><body><article><h1>{News.Headline}</h1><p>{News.Lead}</p><p>{News.Denial}</p><p>{News.Close}</p></article></body></html>";

    private async Task TellsAsync(string name, byte[] bytes, string sentence)
    {
        var path = folder.Write(name, bytes);
        Assert.Equal(sentence.Replace("{0}", path, StringComparison.Ordinal), await FailureAsync(path));
    }

    private async Task<List<string>> InputsAsync(params string[] inputs) =>
        [.. (await ReadAsync(inputs)).Select(result => Assert.IsType<IntakeResult.Read>(result).Article.Input[folder.Path.Length..])];
}
