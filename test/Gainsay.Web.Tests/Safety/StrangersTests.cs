using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gainsay.Intake.Files;

namespace Gainsay.Web.Tests.Safety;

/// <summary>What strangers put into articles and requests does no harm.</summary>
public sealed partial class StrangersTests
{
    private const string Script = "<script>alert(1)</script>";

    private const string Poison = $"""
        Poison {Script} head

        Ana <img src=x onerror=alert(2)> Ruiz said that "{Script}" was written on the wall of the harbour.

        The "><svg onload=alert(3)> minister denied that the javascript:alert(4) was hers.
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/search?q=wall")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22%3E%3Cscript%3E")]
    [InlineData("/actors?name=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/actors")]
    [InlineData("/days?q=%22%20onfocus=alert(1)%20autofocus=%22")]
    [InlineData("/sign-in?then=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/nowhere/%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Markup_of_strangers_is_shown_as_words(string address)
    {
        await using var site = await PoisonedAsync();
        Harmless(await AnyPageAsync(site, address));
    }

    [Fact]
    public async Task An_article_that_is_markup_is_shown_as_words()
    {
        await using var site = await PoisonedAsync();
        var page = await site.PageAsync(PagesTests.PathOf(site.Ledger.Articles(new Gainsay.Ledger.ArticleFilter(), 1)[0].Id));
        Harmless(page);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_feed_holds_no_markup_but_its_own()
    {
        await using var site = await PoisonedAsync();
        var feed = XDocument.Parse(await site.PageAsync("/feeds/search.atom"));
        Assert.All(feed.Descendants(), element => Assert.Equal("http://www.w3.org/2005/Atom", element.Name.NamespaceName));
        Assert.All(feed.Descendants().Attributes("type"), type => Assert.Contains(type.Value, (string[])["text", "application/atom+xml"]));
        Assert.Contains(Script, feed.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_allow_no_script_but_the_sites_own()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await site.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_a_page_elsewhere_is_refused(string header, string value)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var token = await site.FormTokenAsync("/add");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add/text")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("text", News.Bridge), KeyValuePair.Create("__RequestVerificationToken", token)]),
        };
        request.Headers.Add(header, value);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("/add/text")]
    [InlineData("/add/address")]
    [InlineData("/samples")]
    [InlineData("/sign-in")]
    public async Task A_form_without_its_token_is_refused(string action)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", News.Bridge), KeyValuePair.Create("address", "https://example.org/")]);
        using var response = await site.Client.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_form_token_of_another_reader_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var token = await site.FormTokenAsync("/add");
        using var other = site.NewClient();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", News.Bridge), KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var response = await other.PostAsync(new Uri("/add/text", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("elsewhere.example", 421)]
    [InlineData("127.0.0.1.elsewhere.example", 421)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    public async Task A_name_that_is_not_the_sites_is_refused(string host, int status)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("GET /../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /articles/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/%00site.css HTTP/1.1")]
    public async Task A_path_that_climbs_finds_nothing(string line)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var answer = await RawAsync(site, line + $"\r\nHost: 127.0.0.1:{site.Address.Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_body_is_refused_before_it_is_sent()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var secret = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret;
        var answer = await RawAsync(site,
            $"POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {secret}\r\nContent-Type: text/plain\r\nContent-Length: 200000000\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    private const int BodyOf200Mb = 200_000_000;

    [Fact]
    public async Task A_body_of_200_MB_without_a_stated_length_is_refused_and_not_held()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/articles") { Content = new EndlessContent(BodyOf200Mb) };
        var status = await StatusOfAsync(client, request);
        Assert.True(status is null or HttpStatusCode.RequestEntityTooLarge, $"answered {status}");
        // Tests beside this one take memory of the same process, a model most: half of the body is more than they need.
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < BodyOf200Mb / 2, "the body is still held");
    }

    [Fact]
    public async Task Too_many_writes_are_put_off()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { WritesPerMinute = 3 });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var content = new StringContent(News.Bridge, Encoding.UTF8, "text/plain");
            using var response = await site.Client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), content, TestContext.Current.CancellationToken);
            statuses.Add(response.StatusCode);
        }
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    // A server may end the connection while the body still comes; then there is no status to read.
    private static async Task<HttpStatusCode?> StatusOfAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task<string> RawAsync(SiteUnderTest site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<SiteUnderTest> PoisonedAsync()
    {
        var site = await SiteUnderTest.StartAsync();
        var known = new KnownFacts { Outlet = $"Outlet\"{Script}", Title = $"Poison {Script} head", Url = "javascript:alert(5)", Byline = Script, Published = $"2026-03-09{Script}" };
        Assert.NotNull(site.Desk.TakeIn(TextArticles.FromText(Poison, $"in{Script}", known)).Reading);
        return site;
    }

    private static async Task<string> AnyPageAsync(SiteUnderTest site, string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static void Harmless(string page)
    {
        Assert.Single(ScriptTags().Matches(page));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg onload", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(Handlers(), page);
    }

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptTags();

    // An attribute that runs something, in a real tag: quotation marks around it are encoded where they are a stranger's.
    [GeneratedRegex("<[a-z][^<>\"]*(\"[^\"]*\"[^<>\"]*)*\\son[a-z]+\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handlers();

    /// <summary>A body of so many bytes that is made as it is sent.</summary>
    private sealed class EndlessContent : HttpContent
    {
        private readonly long length;

        public EndlessContent(long length)
        {
            this.length = length;
            Headers.ContentType = new("text/plain");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var chunk = new byte[1 << 16];
            chunk.AsSpan().Fill((byte)'a');
            for (long sent = 0; sent < length; sent += chunk.Length)
            {
                await stream.WriteAsync(chunk, TestContext.Current.CancellationToken);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
