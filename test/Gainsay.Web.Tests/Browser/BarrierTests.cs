using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gainsay.Web.Tests.Browser;

/// <summary>Pages have no serious barrier that axe-core finds, and fit a narrow screen.</summary>
public sealed class BarrierTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_has_a_serious_barrier(ColorScheme colours)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await chromium.PageAsync(site, colours: colours);
        foreach (var address in Addresses(site))
        {
            await page.GotoAsync(address);
            var found = await page.RunAxe();
            Assert.All(found.Violations, violation => Assert.False(violation.Impact is "serious" or "critical",
                $"{address}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1600)]
    public async Task No_page_is_wider_than_the_screen(int width)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await chromium.PageAsync(site, width);
        foreach (var address in Addresses(site))
        {
            await page.GotoAsync(address);
            var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(needed <= width, $"{address} is {needed} wide at {width}");
        }
    }

    private static IReadOnlyList<string> Addresses(SiteUnderTest site)
    {
        var article = site.Add(News.Bridge);
        return ["/", PagesTests.PathOf(article.Id), "/search?q=bridge", "/actors", "/actors?name=Ana+Ruiz", "/articles", "/days", "/disputes", "/map", "/check", "/check?claim=the+bridge+is+safe", "/add", "/sign-in", "/api", "/nowhere"];
    }
}
