using System.Net;
using System.Text.Json;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Web.Search;

namespace Gainsay.Web.Tests.Disputes;

public sealed class DisputePagesTests
{
    private const string Claimed = "Dam gates opened\n\nMinister Ana Ruiz said that the dam gates were opened before the flood.\n";
    private const string Denied = "Operator answers\n\nTomas Lind denied that the dam gates were opened before the flood.\n";

    [Fact]
    public async Task A_dispute_has_both_sides_in_their_words()
    {
        await using var site = await DisputedAsync();
        var page = await site.PageAsync("/disputes/" + site.Dispute().Id);
        Assert.Contains("Ana Ruiz", page, StringComparison.Ordinal);
        Assert.Contains("Tomas Lind", page, StringComparison.Ordinal);
        Assert.Contains("Why these stand against each other", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_disputes_ends_with_its_last_page()
    {
        await using var site = await DisputedAsync();
        var address = "/disputes/" + site.Dispute().Id;
        Assert.Contains(address, await site.PageAsync("/disputes"), StringComparison.Ordinal);
        var second = await site.PageAsync("/disputes?cursor=" + new Cursor(DateTimeOffset.UnixEpoch, 1));
        Assert.DoesNotContain(address, second, StringComparison.Ordinal);
        Assert.DoesNotContain("Show more", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/disputes")]
    [InlineData("/api/v1/disputes")]
    public async Task A_cursor_that_no_page_gave_gets_a_sentence(string address)
    {
        await using var site = await DisputedAsync();
        Assert.Contains("expected the cursor of a page before", await site.PageAsync(address + "?cursor=two", HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disputes_come_in_pages_by_cursor()
    {
        await using var site = await DisputedAsync();
        site.Add("Mill closed\n\nBo Lind said that the mill was closed by the owners in winter.\n");
        site.Add("Owners answer\n\nMaria Costa denied that the mill was closed by the owners in winter.\n");
        Assert.Equal(2, site.Ledger.Disputes(new DisputeFilter(), 10).Count);
        var ids = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = JsonSerializer.Deserialize<JsonElement>(await site.PageAsync("/api/v1/disputes?limit=1" + (cursor.Length > 0 ? "&cursor=" + cursor : "")));
            ids.Add(Assert.Single(page.GetProperty("items").EnumerateArray()).GetProperty("id").GetString()!);
            cursor = page.GetProperty("next").GetString();
        }
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_statement_tells_when_it_was_said_apart_from_when_it_was_published()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add("Bridge is safe\n\nMayor Ana Ruiz said on Sunday that the bridge was safe.\n", published: "2026-03-09");
        var statement = JsonSerializer.Deserialize<JsonElement>(await site.PageAsync($"/api/v1/articles/{article.Id}/statements")).GetProperty("items")[0];
        Assert.Equal(("2026-03-08", "2026-03-09"), (statement.GetProperty("said").GetString(), statement.GetProperty("article").GetProperty("published").GetString()));
        Assert.Contains("said on 8 March 2026", await site.PageAsync(PagesTests.PathOf(article.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_shows_what_is_in_dispute()
    {
        await using var site = await DisputedAsync();
        Assert.Contains("/disputes/" + site.Dispute().Id, await site.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_says_in_words_who_denies_whom()
    {
        await using var site = await DisputedAsync();
        Assert.Contains("The map as a table", await site.PageAsync("/map"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_confirmed_carries_the_persons_name()
    {
        await using var site = await DisputedAsync();
        await DecideAsync(site, "confirm");
        Assert.Equal("Local Person", Assert.Single(site.Ledger.Corrections(10)).Person);
        Assert.Equal(LinkStanding.Confirmed, site.Dispute().Links[0].Standing);
    }

    [Fact]
    public async Task A_link_that_is_rejected_ends_the_dispute()
    {
        await using var site = await DisputedAsync();
        await DecideAsync(site, "reject");
        Assert.Empty(site.Ledger.Disputes(new DisputeFilter(), 10));
    }

    [Fact]
    public async Task A_claim_is_checked_against_the_record()
    {
        await using var site = await DisputedAsync();
        Assert.Contains("Tomas Lind", await site.PageAsync("/check?claim=the+dam+gates+were+opened+before+the+flood"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_and_the_feed_have_the_dispute()
    {
        await using var site = await DisputedAsync();
        var items = JsonSerializer.Deserialize<JsonElement>(await site.PageAsync("/api/v1/disputes")).GetProperty("items");
        Assert.Equal(site.Dispute().Id, items[0].GetProperty("id").GetString());
        Assert.Contains(site.Dispute().Id, await site.PageAsync("/feeds/disputes.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_has_its_voices()
    {
        await using var site = await DisputedAsync();
        var key = site.Dispute().TimeLine[0].Key;
        Assert.Contains("\"voices\":[", await site.PageAsync($"/api/v1/statements/{key}/voices"), StringComparison.Ordinal);
    }

    private static async Task DecideAsync(SiteUnderTest site, string decision)
    {
        var link = site.Dispute().Links[0];
        var page = "/disputes/" + site.Dispute().Id;
        using var response = await site.SubmitAsync(page, "/links", ("from", link.From.Key), ("to", link.To.Key), ("decision", decision), ("back", page));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    private static async Task<SiteUnderTest> DisputedAsync()
    {
        var site = await SiteUnderTest.StartAsync();
        site.Add(Claimed, published: "2026-03-09");
        site.Add(Denied, outlet: "Harbour Times", published: "2026-03-10");
        return site;
    }
}
