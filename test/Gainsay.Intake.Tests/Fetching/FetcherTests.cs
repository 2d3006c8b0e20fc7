using System.Text;
using Gainsay.Reading;
using static Gainsay.Intake.Tests.TemporaryFolder;

namespace Gainsay.Intake.Tests.Fetching;

public sealed class FetcherTests : IAsyncDisposable
{
    private static readonly IntakeOptions Allowing = new() { AllowPrivate = true };
    private static readonly string Page = $"<html><title>{News.Headline}</title><body><article><p>{News.Lead}</p><p>{News.Denial}</p><p>Müller: {News.Close}</p></article></body></html>";
    private readonly LoopbackServer server = new();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_page_is_fetched_and_knows_its_address()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html; charset=utf-8", Page);
        var article = await ReadAsync(url);
        Assert.Equal((url, url, "127.0.0.1", "page/1"), (article.Input, article.Url, article.Outlet, article.Extractor));
    }

    [Fact]
    public async Task The_headers_charset_is_used()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html; charset=ISO-8859-1", Encoding.Latin1.GetBytes(Page));
        Assert.Contains("Müller: ", (await ReadAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_answer_is_unpacked()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", Gzip(Page));
        Assert.Contains(News.Lead, (await ReadAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_is_read_as_plain_text()
    {
        var url = server.On("/a.txt", "200 OK\r\nContent-Type: text/plain", News.Body);
        Assert.Equal(News.Body, (await ReadAsync(url)).Text);
    }

    [Fact]
    public async Task A_redirect_is_followed()
    {
        var target = server.On("/b", "200 OK\r\nContent-Type: text/html", Page);
        var url = server.On("/a", "302 Found\r\nLocation: /b");
        var article = await ReadAsync(url);
        Assert.Equal((url, target), (article.Input, article.Url));
    }

    [Fact]
    public async Task Redirects_without_end_are_told()
    {
        var url = server.On("/a", "301 Moved Permanently\r\nLocation: /a");
        Assert.Equal($"`{url}` redirects more than 5 times; expected a page.", await FailureAsync(Allowing, url));
    }

    [Fact]
    public async Task A_redirect_out_of_the_web_is_told()
    {
        var url = server.On("/a", "302 Found\r\nLocation: file:///etc/hostname");
        Assert.Equal($"`{url}` redirects to `file:///etc/hostname`; expected an http or https address.", await FailureAsync(Allowing, url));
    }

    [Fact]
    public async Task A_missing_page_is_told()
    {
        var url = server.On("/a", "404 Not Found\r\nContent-Type: text/html", Page);
        Assert.Equal($"`{url}` answered 404 Not Found; expected 200 and a page.", await FailureAsync(Allowing, url));
    }

    [Fact]
    public async Task A_page_over_the_limit_is_told_without_reading_on()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html", new string('x', 200_000));
        Assert.Equal(
            $"`{url}` is larger than 50,000 bytes; expected no more than that for one article.",
            await FailureAsync(Allowing with { MaxBytes = 50_000 }, url));
    }

    [Fact]
    public async Task A_page_that_packs_more_than_the_limit_is_told()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", Gzip(new string('x', 200_000)));
        Assert.Equal(
            $"`{url}` is larger than 50,000 bytes; expected no more than that for one article.",
            await FailureAsync(Allowing with { MaxBytes = 50_000 }, url));
    }

    [Fact]
    public async Task A_type_that_is_no_text_is_told()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: image/png", "x");
        Assert.Equal($"`{url}` is of the type image/png; expected an HTML page, plain text or JSON lines.", await FailureAsync(Allowing, url));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        var url = server.Url + "/silent";
        Assert.Equal(
            $"`{url}` did not answer in full within 0.2 seconds; expected a page in that time.",
            await FailureAsync(Allowing with { TimeOut = TimeSpan.FromSeconds(0.2) }, url));
    }

    [Fact]
    public async Task A_private_address_is_refused_unless_allowed()
    {
        var url = server.On("/a", "200 OK\r\nContent-Type: text/html", Page);
        Assert.Equal(
            $"`{url}` leads to 127.0.0.1, which is not on the public internet; such addresses are read only when private ones are allowed.",
            await FailureAsync(new IntakeOptions(), url));
    }

    [Theory]
    [InlineData("http://localhost:1/", "127.0.0.1", "::1")]
    [InlineData("http://[::1]:1/", "::1", "::1")]
    [InlineData("http://[::ffff:127.0.0.1]:1/", "::ffff:127.0.0.1", "127.0.0.1")]
    [InlineData("http://2130706433:1/", "127.0.0.1", "127.0.0.1")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254", "169.254.169.254")]
    public async Task However_it_is_written(string url, string one, string other)
    {
        var what = await FailureAsync(new IntakeOptions(), url);
        Assert.True(
            what.Contains($" leads to {one}, which is not on the public internet", StringComparison.Ordinal)
            || what.Contains($" leads to {other}, which is not on the public internet", StringComparison.Ordinal),
            what);
    }

    private static async Task<Article> ReadAsync(string url) =>
        Assert.IsType<IntakeResult.Read>(Assert.Single(await TemporaryFolder.ReadAsync(Allowing, url))).Article;

    private static async Task<string> FailureAsync(IntakeOptions options, string url) =>
        Assert.IsType<IntakeResult.Failed>(Assert.Single(await TemporaryFolder.ReadAsync(options, url))).What;
}
