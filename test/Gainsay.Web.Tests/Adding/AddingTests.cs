using System.Net;
using System.Text;

namespace Gainsay.Web.Tests.Adding;

public sealed class AddingTests
{
    [Fact]
    public async Task A_pasted_text_is_read_and_its_page_says_so()
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await FinishedAsync(site, await site.SubmitAsync("/add", "/add/text", ("text", News.Bridge), ("outlet", "River Gazette"), ("published", "2026-03-09")));
        Assert.Contains("Mayor says bridge is safe", page, StringComparison.Ordinal);
        Assert.Equal("River Gazette", site.Ledger.Articles(new Gainsay.Ledger.ArticleFilter(), 1)[0].Outlet);
    }

    [Fact]
    public async Task Files_are_read_each_with_its_line()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await site.FormTokenAsync("/add")), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(News.Bridge)), "files", "bridge.txt" },
            { new ByteArrayContent([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31]), "files", "../../report.pdf" },
        };
        var page = await FinishedAsync(site, await site.Client.PostAsync(new Uri("/add/files", UriKind.Relative), form, TestContext.Current.CancellationToken));
        Assert.Contains("Mayor says bridge is safe", page, StringComparison.Ordinal);
        Assert.Contains("`report.pdf`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page.Replace("...", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost:22/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::1]/")]
    public async Task An_address_inside_is_refused(string address)
    {
        await using var site = await SiteUnderTest.StartAsync();
        var page = await FinishedAsync(site, await site.SubmitAsync("/add", "/add/address", ("address", address)));
        Assert.Contains("not on the public internet", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("-")]
    [InlineData("*.txt")]
    [InlineData("")]
    public async Task A_path_is_no_address(string address)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await site.SubmitAsync("/add", "/add/address", ("address", address));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task An_empty_text_gets_a_sentence()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await site.SubmitAsync("/add", "/add/text", ("text", " "));
        Assert.Contains("There is no text", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_samples_load_with_one_button()
    {
        await using var site = await SiteUnderTest.StartAsync();
        await FinishedAsync(site, await site.SubmitAsync("/", "/samples"));
        Assert.Equal(16, site.Ledger.Counts().Articles);
    }

    // The page loads itself again until the batch is finished; so does this, and each answer takes the server a while.
    private static async Task<string> FinishedAsync(SiteUnderTest site, HttpResponseMessage posted)
    {
        using var response = posted;
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var address = response.Headers.Location!.OriginalString;
        string page;
        do
        {
            page = await site.PageAsync(address);
        }
        while (page.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        return page;
    }
}
