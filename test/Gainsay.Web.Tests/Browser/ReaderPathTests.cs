using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gainsay.Web.Tests.Browser;

/// <summary>What a reader does, in a real browser.</summary>
public sealed partial class ReaderPathTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Samples_load_and_a_statement_leads_to_its_words()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await chromium.PageAsync(site);
        var refused = Refusals(page);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Load the samples" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Read", Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "To the front page" }).ClickAsync();
        var statement = page.Locator(".statement .where a").First;
        var key = (await statement.GetAttributeAsync("href"))!.Split('#')[1];
        await statement.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(key));
        await Expect(page.Locator($"[id='{key}']")).ToBeInViewportAsync();
        await Expect(page.Locator($"[id='{key}']")).ToHaveClassAsync(new Regex("lit"));
        Assert.Empty(refused);
    }

    [Fact]
    public async Task A_dispute_is_opened_and_its_link_confirmed()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add("Dam gates opened\n\nMinister Ana Ruiz said that the dam gates were opened before the flood.\n");
        site.Add("Operator answers\n\nTomas Lind denied that the dam gates were opened before the flood.\n", outlet: "Harbour Times", published: "2026-03-10");
        var page = await chromium.PageAsync(site);
        await page.GotoAsync("/");
        await page.Locator(".dispute-card h3 a").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "This is right" }).First.ClickAsync();
        await Expect(page.Locator(".reason").First).ToContainTextAsync("confirmed by a person");
    }

    [Fact]
    public async Task Search_finds_and_offers_a_feed()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        var page = await chromium.PageAsync(site);
        await page.GotoAsync("/");
        await page.GetByLabel("What people say").FillAsync("steel");
        await page.GetByLabel("What people say").PressAsync("Enter");
        await Expect(page.Locator("mark")).ToHaveTextAsync("steel");
        var feed = await page.GetByRole(AriaRole.Link, new() { Name = "Atom feed" }).GetAttributeAsync("href");
        Assert.Contains("<feed", await site.PageAsync(feed!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_added_by_paste()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await chromium.PageAsync(site);
        await page.GotoAsync("/add");
        await page.GetByLabel("The article’s words").FillAsync(News.Bridge);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the text" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mayor says bridge is safe" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mayor says bridge is safe" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_article_is_added_by_file()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await chromium.PageAsync(site);
        await page.GotoAsync("/add");
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "ferry.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(News.Ferry) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the files" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ferry line opens" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keys_go_from_statement_to_statement_and_show_who_speaks()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var page = await chromium.PageAsync(site);
        await page.GotoAsync(PagesTests.PathOf(article.Id));
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".card.floating")).ToContainTextAsync("Mayor");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".card.floating")).ToContainTextAsync("Ana Ruiz");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator(".card.floating")).ToContainTextAsync("Mayor");
    }

    [Fact]
    public async Task Reading_needs_no_script()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add(News.Bridge);
        var page = await chromium.PageAsync(site, scripts: false);
        await page.GotoAsync(PagesTests.PathOf(article.Id));
        await page.Locator(".as-printed a.tag").First.ClickAsync();
        await Expect(page.Locator(".margin li:target")).ToContainTextAsync("Mayor");
    }

    [Fact]
    public async Task Script_in_an_article_never_runs()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var article = site.Add("Poison\n\nAna Ruiz said that \"<img src=x onerror=document.title='run'><script>document.title='run'</script>\" was written on the wall.\n");
        var page = await chromium.PageAsync(site);
        await page.GotoAsync(PagesTests.PathOf(article.Id));
        await page.Locator(".as-printed .said").First.HoverAsync();
        await Expect(page.Locator(".card.floating")).ToBeVisibleAsync();
        Assert.DoesNotContain("run", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main img, .card img").CountAsync());
    }

    // What the content policy keeps out, and what is not found, is told on the console.
    private static List<string> Refusals(IPage page)
    {
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                refused.Add(message.Text);
            }
        };
        return refused;
    }
}
