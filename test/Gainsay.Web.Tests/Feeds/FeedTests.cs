using System.ServiceModel.Syndication;
using System.Xml;

namespace Gainsay.Web.Tests.Feeds;

public sealed class FeedTests
{
    [Fact]
    public async Task A_search_is_a_feed_of_permanent_links()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        var feed = await FeedAsync(site, "/feeds/search.atom?q=steel");
        var item = Assert.Single(feed.Items);
        Assert.Contains("Tomas Lind denies", item.Title.Text, StringComparison.Ordinal);
        var key = item.Links.Single(link => link.RelationshipType == "alternate").Uri.Segments[^1];
        Assert.NotNull(site.Ledger.Statement(key));
    }

    [Fact]
    public async Task Characters_that_XML_cannot_hold_are_replaced()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add("Odd\n\nAna Ruiz said that the \u0001 sign \u0008 was odd.\n");
        Assert.Contains("\uFFFD", Assert.IsType<TextSyndicationContent>((await FeedAsync(site, "/feeds/search.atom")).Items.First().Content).Text, StringComparison.Ordinal);
    }

    private static async Task<SyndicationFeed> FeedAsync(SiteUnderTest site, string address)
    {
        using var reader = XmlReader.Create(new StringReader(await site.PageAsync(address)));
        return SyndicationFeed.Load(reader);
    }
}
