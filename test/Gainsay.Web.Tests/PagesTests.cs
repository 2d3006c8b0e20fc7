using System.Net;
using System.Text.RegularExpressions;
using Gainsay.Reading.Attributions;

namespace Gainsay.Web.Tests;

public sealed partial class PagesTests
{
    [Fact]
    public async Task An_empty_ledger_offers_the_samples()
    {
        await using var site = await SiteUnderTest.StartAsync();
        Assert.Contains("Load the samples", await site.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_has_the_newest_statements()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.Contains("the bridge was safe", await site.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_has_its_words_and_the_place_of_each_statement()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var page = await site.PageAsync(PathOf(article.Id));
        Assert.Contains("The bridge", page.Replace("the bridge", "The bridge", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(site.Ledger.Statements(article.Id), statement => Assert.Contains($"id=\"{statement.Key}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_digits_of_an_id_lead_to_the_article()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        using var response = await site.Client.GetAsync(new Uri(PathOf(article.Id)[..20], UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(PathOf(article.Id), response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_permanent_link_leads_to_the_words()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var key = site.Ledger.Statements(article.Id)[0].Key;
        using var response = await site.Client.GetAsync(new Uri($"/statements/{key}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal($"{PathOf(article.Id)}#{key}", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Published_and_first_seen_are_told_apart()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await site.PageAsync(PathOf(site.Add(News.Bridge).Id));
        Assert.Contains("<dt>Published</dt>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>First seen here</dt>", page, StringComparison.Ordinal);
        Assert.Contains("9 March 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unnamed_source_is_marked_as_such()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await site.PageAsync(PathOf(site.Add("Dam warning\n\nA senior official said that the dam would be closed for two weeks.\n").Id));
        Assert.Contains("unnamed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_has_its_names_and_what_it_says()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        var page = await site.PageAsync("/actors?name=ana+ruiz");
        Assert.Contains("<h1>Ana Ruiz</h1>", page, StringComparison.Ordinal);
        Assert.Contains("the bridge was safe", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_two_actors_asks_which_is_meant()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add("Vote\n\nRussian minister Ana Ruiz said that the bridge was safe.\n");
        site.Add("Match\n\nFrench minister Ana Ruiz denied that the road was open.\n");
        Assert.Equal(2, site.Ledger.ActorNamed("Ana Ruiz", 1).Several.Count);
        var page = await site.PageAsync("/actors?name=Ana+Ruiz", HttpStatusCode.MultipleChoices);
        Assert.All(site.Ledger.ActorNamed("Ana Ruiz", 1).Several, actor => Assert.Contains(actor.Id[..12], page, StringComparison.Ordinal));
        Assert.Contains("may mean 2 actors", await site.PageAsync("/api/v1/actors?name=Ana+Ruiz", HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_actor_denies_is_one_press_away_with_how_often()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add("Mayor on the bridge\n\nAna Ruiz said that the bridge was safe. Ana Ruiz denied that the builders had used cheap steel.\n");
        var said = site.Ledger.ActorNamed("Ana Ruiz", 10).Statements;
        Assert.Equal([Attitude.Asserts, Attitude.Denies], said.Select(statement => statement.Attitude).Order());
        Assert.Contains("denies <span class=\"note\">1</span>", await site.PageAsync("/actors?name=ana+ruiz"), StringComparison.Ordinal);
        var page = await site.PageAsync("/actors?name=ana+ruiz&attitude=denies");
        Assert.All(said, statement => Assert.Equal(statement.Attitude == Attitude.Denies, page.Contains("#" + statement.Key, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/actors?name=Ana+Ruiz")]
    [InlineData("/search?q=bridge")]
    public async Task Words_that_make_two_claims_are_shown_once(string address)
    {
        await using var site = await SiteUnderTest.StartAsync(isTrained: true);
        var article = site.Add("Mayor on the bridge\n\nAna Ruiz said the bridge was safe and nobody had closed the bridge.\n");
        Assert.Equal([0, 0], site.Ledger.Statements(article.Id).Select(statement => statement.Attribution));
        Assert.Single(Statements().Matches(await site.PageAsync(address)));
    }

    [Fact]
    public async Task A_name_that_is_nearly_right_gets_the_right_one()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.Contains("Ana Ruiz", await site.PageAsync("/actors?name=Ana+Ruis", HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excerpts_show_quoted_passages_and_no_other_word()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Excerpts = true });
        var article = site.Add(News.Ferry);
        foreach (var address in new[] { PathOf(article.Id), "/", "/search?q=boats", "/api/v1/search?q=boats", "/feeds/search.atom", "/api/v1/articles/" + article.Id[7..] })
        {
            Assert.DoesNotContain("opened on Monday", await site.PageAsync(address), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/articles/0000000000")]
    [InlineData("/articles/..%2f..%2fetc%2fpasswd")]
    [InlineData("/statements/none")]
    [InlineData("/nowhere")]
    [InlineData("/assets/..%2fsite.css")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var site = await SiteUnderTest.StartAsync();
        Assert.Contains("<h1>Not found</h1>", await site.PageAsync(address, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_count_statements()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.Contains("<title id=\"bars-title\">Statements per day</title>", await site.PageAsync("/days"), StringComparison.Ordinal);
    }

    internal static string PathOf(string articleId) => "/articles/" + articleId["sha256:".Length..];

    [GeneratedRegex("<article class=\"statement\"")]
    private static partial Regex Statements();
}
