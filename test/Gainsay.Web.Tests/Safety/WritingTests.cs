using System.Net;
using System.Net.Http.Json;

namespace Gainsay.Web.Tests.Safety;

/// <summary>Who may write, and who is refused.</summary>
public sealed class WritingTests
{
    private static readonly Uri Articles = new("/api/v1/articles", UriKind.Relative);

    [Fact]
    public async Task The_API_takes_nothing_without_a_token()
    {
        await using var site = await SiteUnderTest.StartAsync();
        await RefusedAsync(site, site.Client);
    }

    [Fact]
    public async Task A_wrong_token_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken("gainsay_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        await RefusedAsync(site, client);
    }

    [Fact]
    public async Task A_token_that_is_played_again_after_it_was_revoked_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var (token, secret) = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        using var client = site.WithToken(secret);
        using var before = await client.PostAsJsonAsync(Articles, new { text = News.Bridge }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, before.StatusCode);
        site.Tokens.Revoke(token.Number);
        await RefusedAsync(site, client);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var time = new SetTime();
        await using var site = await SiteUnderTest.StartAsync(time: time);
        var (_, secret) = new Gainsay.Web.Access.TokenFile(site.LedgerPath, time).Add("Ana Ruiz", TimeSpan.FromHours(1));
        time.Now += TimeSpan.FromHours(2);
        using var client = site.WithToken(secret);
        await RefusedAsync(site, client);
    }

    [Fact]
    public async Task A_wrong_token_does_not_read_either()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var client = site.WithToken("gainsay_wrong");
        using var response = await client.GetAsync(Articles, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_in_the_address_is_not_looked_at()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var (_, secret) = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        using var response = await site.Client.PostAsJsonAsync(new Uri("/api/v1/articles?access_token=" + secret, UriKind.Relative), new { text = News.Bridge }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_site_that_is_open_to_others_asks_everybody_for_a_token()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Hosts = ["news.example"] });
        using var response = await site.Client.GetAsync(new Uri("/add", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in?then=%2Fadd", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_proxy_on_this_machine_makes_nobody_local()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/add");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Who_signs_in_may_write()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Hosts = ["news.example"] });
        var (_, secret) = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        using var response = await site.SubmitAsync("/sign-in", "/sign-in", ("token", secret), ("then", "/add"));
        Assert.Equal("/add", response.Headers.Location?.OriginalString);
        Assert.Contains("Writing as Ana Ruiz", await site.PageAsync("/add"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_is_played_again_after_signing_out_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Hosts = ["news.example"] });
        var (_, secret) = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        using var signedIn = await site.SubmitAsync("/sign-in", "/sign-in", ("token", secret), ("then", "/add"));
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"), set => set.StartsWith("gainsay-", StringComparison.Ordinal)).Split(';')[0];
        Assert.DoesNotContain(secret, cookie, StringComparison.Ordinal);
        using var thief = site.NewClient();
        Assert.Equal(HttpStatusCode.OK, await AddPageAsync(thief, cookie));
        using var signedOut = await site.SubmitAsync("/add", "/sign-out");
        Assert.Equal("/", signedOut.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, await AddPageAsync(thief, cookie));
    }

    [Fact]
    public async Task A_form_token_of_another_visitor_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var token = await site.FormTokenAsync("/add");
        using var other = site.NewClient();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", News.Ferry), KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var response = await other.PostAsync(new Uri("/add/text", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task Signing_in_never_leads_elsewhere(string then)
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Hosts = ["news.example"] });
        var (_, secret) = site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        using var response = await site.SubmitAsync("/sign-in", "/sign-in", ("token", secret), ("then", then));
        Assert.Equal("/", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_site_that_only_shows_takes_nothing()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { ReadOnly = true });
        using var client = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        using var response = await client.PostAsJsonAsync(Articles, new { text = News.Bridge }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<HttpStatusCode> AddPageAsync(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/add");
        request.Headers.Add("Cookie", cookie);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task RefusedAsync(SiteUnderTest site, HttpClient client)
    {
        using var response = await client.PostAsJsonAsync(Articles, new { text = News.Ferry }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Ledger.Articles(new Gainsay.Ledger.ArticleFilter(), 10), article => article.Title == "Ferry line opens");
    }
}
