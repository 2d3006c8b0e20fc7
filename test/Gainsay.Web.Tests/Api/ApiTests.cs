using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Gainsay.Web.Tests.Api;

public sealed class ApiTests
{
    [Fact]
    public async Task An_article_that_is_posted_is_read_and_kept()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        using var response = await client.PostAsJsonAsync("/api/v1/articles", new { text = News.Bridge, outlet = "River Gazette", published = "2026-03-09" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var answer = await JsonAsync(response);
        Assert.Equal("new", answer.GetProperty("outcome").GetString());
        Assert.Contains("Ana Ruiz", answer.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("actors").EnumerateArray()).Select(actor => actor.GetString()));
        Assert.Equal(1, site.Ledger.Counts().Articles);
    }

    [Fact]
    public async Task Posting_it_again_changes_nothing()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        var article = new { text = News.Bridge };
        using var first = await client.PostAsJsonAsync("/api/v1/articles", article, TestContext.Current.CancellationToken);
        using var second = await client.PostAsJsonAsync("/api/v1/articles", article, TestContext.Current.CancellationToken);
        Assert.Equal("unchanged", (await JsonAsync(second)).GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("text/plain", "Ferry line opens\n\nThe ferry line opened on Monday. Maria Costa said that the boats were full of people from the islands.")]
    [InlineData("text/html", "<html><head><title>Ferry</title></head><body><article><h1>Ferry line opens</h1><p>The ferry line opened on Monday in the rain, after years of waiting.</p><p>Maria Costa said that the boats were full of people from the islands.</p></article></body></html>")]
    public async Task A_text_or_page_may_be_the_body_itself(string type, string body)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal("Maria Costa", (await JsonAsync(response)).GetProperty("statements")[0].GetProperty("actors")[0].GetString());
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("{\"text\": 1}", 400)]
    [InlineData("not json", 400)]
    [InlineData("{\"url\": \"/etc/passwd\"}", 400)]
    [InlineData("{\"url\": \"file:///etc/passwd\"}", 400)]
    [InlineData("{\"url\": \"http://127.0.0.1:1/\"}", 422)]
    [InlineData("{\"url\": \"http://[::ffff:169.254.169.254]/latest\"}", 422)]
    [InlineData("{\"text\": \"Le ministre a dit que le pont était sûr et que personne ne devait avoir peur de le traverser pendant les travaux.\"}", 422)]
    public async Task Bad_input_gets_a_problem_with_a_sentence(string body, int status)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".", (await JsonAsync(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_comes_in_pages_by_cursor()
    {
        await using var site = await SiteUnderTest.StartAsync();
        foreach (var number in Enumerable.Range(1, 5))
        {
            site.Add(News.Numbered(number));
        }
        var titles = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await JsonAsync(site, "/api/v1/articles?limit=2" + (cursor.Length > 0 ? "&cursor=" + cursor : ""));
            titles.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }
        Assert.Equal(5, titles.Distinct().Count());
        Assert.Equal(5, titles.Count);
    }

    [Theory]
    [InlineData("/api/v1/articles?limit=0")]
    [InlineData("/api/v1/articles?limit=many")]
    [InlineData("/api/v1/search?cursor=%21%21")]
    [InlineData("/api/v1/search?attitude=shouts")]
    [InlineData("/api/v1/actors")]
    public async Task A_wrong_parameter_is_a_bad_request(string address)
    {
        await using var site = await SiteUnderTest.StartAsync();
        await site.PageAsync(address, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_article_is_the_contracts_line()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var answer = await JsonAsync(site, "/api/v1/articles/" + article.Id);
        Assert.Equal(1, answer.GetProperty("gainsay").GetInt32());
        Assert.Equal(article.Text, answer.GetProperty("article").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("articles/")]
    [InlineData("articles")]
    [InlineData("search?q=bridge")]
    [InlineData("actors?name=Ana%20Ruiz")]
    [InlineData("disputes")]
    [InlineData("counts")]
    [InlineData("openapi.json")]
    public async Task Who_has_an_answer_already_is_told_that_it_stands(string asked)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var address = new Uri("/api/v1/" + asked + (asked.EndsWith('/') ? article.Id : ""), UriKind.Relative);
        using var first = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_has_an_answer_that_no_longer_stands_gets_the_new_one()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        using var first = await site.Client.GetAsync(new Uri("/api/v1/counts", UriKind.Relative), TestContext.Current.CancellationToken);
        site.Add(News.Ferry);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/counts");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task A_statement_is_found_by_its_key()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var key = site.Ledger.Statements(site.Add(News.Bridge).Id)[0].Key;
        Assert.Equal(key, (await JsonAsync(site, "/api/v1/statements/" + key)).GetProperty("statement").GetProperty("key").GetString());
    }

    [Fact]
    public async Task An_actor_is_found_by_name()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.Equal("Ana Ruiz", (await JsonAsync(site, "/api/v1/actors?name=ana%20ruiz")).GetProperty("names")[0].GetString());
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem()
    {
        await using var site = await SiteUnderTest.StartAsync();
        Assert.Contains("\"status\":404", await site.PageAsync("/api/v1/nothing", HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_has_every_address_and_the_reference_page_shows_them()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var paths = (await JsonAsync(site, "/api/v1/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Contains("/api/v1/articles", paths);
        Assert.Contains("/api/v1/search", paths);
        var reference = await site.PageAsync("/api");
        Assert.All(paths, path => Assert.Contains($"<code>{path}</code>", reference, StringComparison.Ordinal));
    }

    private static async Task<JsonElement> JsonAsync(SiteUnderTest site, string address) => JsonSerializer.Deserialize<JsonElement>(await site.PageAsync(address));

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
