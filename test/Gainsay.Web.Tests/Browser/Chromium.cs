using Microsoft.Playwright;

namespace Gainsay.Web.Tests.Browser;

/// <summary>The system's Chromium, started once for all browser tests. Nothing is downloaded: where there is none, the tests are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>How long a page may take before a test gives up, in milliseconds: long, for machines that have other things to do.</summary>
    private const int Patience = 120_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Path() is { } path)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            playwright = await Playwright.CreateAsync();
            // The sandbox of Chromium does not start for root, as whom containers run.
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], Timeout = Patience });
        }
    }

    /// <summary>A page in a profile of its own.</summary>
    internal async Task<IPage> PageAsync(SiteUnderTest site, int width = 1280, bool scripts = true, ColorScheme colours = ColorScheme.Light)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium here; `apt-get install chromium` gives one, or GAINSAY_CHROMIUM names it.");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }

    private static string? Path()
    {
        var named = Environment.GetEnvironmentVariable("GAINSAY_CHROMIUM");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return File.Exists(named) ? named : folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
