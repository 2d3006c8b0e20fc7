using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gainsay.Web.Tests.Browser;

/// <summary>Draws the pages of <c>docs/screenshots</c> from the samples. Not a test of its own: run it when pages change, and look at what comes out.</summary>
/// <remarks><c>GAINSAY_SCREENSHOTS=docs/screenshots dotnet test --project test/Gainsay.Web.Tests -- -explicit only</c></remarks>
public sealed class Screenshots(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory(Explicit = true)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task Pages_are_drawn(int width, ColorScheme colours)
    {
        var folder = Environment.GetEnvironmentVariable("GAINSAY_SCREENSHOTS");
        Assert.SkipWhen(folder is null, "GAINSAY_SCREENSHOTS names the folder to draw into.");
        await using var site = await SiteUnderTest.StartAsync(isTrained: true);
        var page = await chromium.PageAsync(site, width, colours: colours);
        await page.GotoAsync("/");
        await DrawAsync("empty");
        await page.GetByRole(AriaRole.Button, new() { Name = "Load the samples" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Read", Exact = true })).ToBeVisibleAsync();
        await DrawAsync("added");
        var statement = site.Ledger.Search(new Gainsay.Ledger.StatementQuery { Attitude = Gainsay.Reading.Attributions.Attitude.Denies }, 1)[0].Statement;
        var dispute = site.Ledger.Disputes(new Gainsay.Ledger.Disputes.DisputeFilter(), 50).MaxBy(found => found.TimeLine.Count);
        Assert.SkipWhen(dispute is null, "The samples gave no dispute to draw.");
        foreach (var (name, address) in new[]
        {
            ("disputes", "/disputes"), ("dispute", "/disputes/" + dispute.Id), ("map", "/map"), ("check", "/check?claim=" + Uri.EscapeDataString(dispute.Claim)),
            ("front", "/"), ("article", PagesTests.PathOf(statement.Article.Id) + "#" + statement.Key), ("search", "/search?q=warned"),
            ("actor", "/actors?name=" + Uri.EscapeDataString(statement.Actors.FirstOrDefault("Joaquim Tessema"))), ("actors", "/actors"), ("articles", "/articles"), ("days", "/days"),
            ("add", "/add"), ("sign-in", "/sign-in"), ("api", "/api"),
        })
        {
            await page.GotoAsync(address);
            await DrawAsync(name);
        }

        async Task DrawAsync(string name) => await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(folder!, FormattableString.Invariant($"{name}-{width}{(colours == ColorScheme.Dark ? "-dark" : "")}.png")),
        });
    }
}
