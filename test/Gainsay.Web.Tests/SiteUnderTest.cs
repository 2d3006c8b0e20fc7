using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Gainsay.Desk.Checks;
using Gainsay.Desk.Links;
using Gainsay.Intake.Files;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;
using Gainsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Gainsay.Web.Tests;

/// <summary>A site on a free port over a ledger of its own, asked over HTTP as anybody would.</summary>
internal sealed partial class SiteUnderTest : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication app;

    private SiteUnderTest(DirectoryInfo folder, SqliteLedger ledger, Desk.Desk desk, WebApplication app, SiteOptions options)
    {
        (this.folder, Ledger, Desk, this.app) = (folder, ledger, desk, app);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        LedgerPath = options.Ledger;
        Tokens = new TokenFile(options.Ledger);
        Client = NewClient();
    }

    public SqliteLedger Ledger { get; }

    public Desk.Desk Desk { get; }

    public string LedgerPath { get; }

    public Uri Address { get; }

    public TokenFile Tokens { get; }

    /// <summary>Keeps cookies, follows no redirect.</summary>
    public HttpClient Client { get; }

    public static async Task<SiteUnderTest> StartAsync(Func<SiteOptions, SiteOptions>? with = null, TimeProvider? time = null, bool isTrained = false)
    {
        var folder = Directory.CreateTempSubdirectory("gainsay-site-");
        var options = new SiteOptions { Ledger = Path.Combine(folder.FullName, "site.ledger"), Port = 0, Person = "Local Person", Samples = Path.Combine(AppContext.BaseDirectory, "samples") };
        options = with?.Invoke(options) ?? options;
        var ledger = SqliteLedger.Open(options.Ledger, time);
        var reader = isTrained ? Reader.Trained() : new Reader();
        var linker = isTrained ? Linker.ByModel(PairModel.Load(ReaderModel.DefaultFolder), TextEmbedder.Load(ReaderModel.DefaultFolder), AnswerModel.Load(ReaderModel.DefaultFolder)) : Linker.ByRules(null);
        var desk = new Desk.Desk(reader.Read, reader.Engine, ledger, new Linking(linker, ledger, new CandidateBudget()));
        var checker = new ClaimChecker(linker, ledger, ledger, time ?? TimeProvider.System);
        var app = Site.Create(options, new Newsroom(ledger, ledger, desk.TakeIn) { Check = checker.Check }, time);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new SiteUnderTest(folder, ledger, desk, app, options);
    }

    /// <summary>The one dispute of the ledger.</summary>
    public Gainsay.Ledger.Disputes.Dispute Dispute() => Assert.Single(Ledger.Disputes(new Gainsay.Ledger.Disputes.DisputeFilter(), 10));

    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>Takes an article in without the site's doing.</summary>
    public Article Add(string text, string? outlet = "River Gazette", string? title = null, string? url = null, string? published = "2026-03-09")
    {
        var article = TextArticles.FromText(text, "test", new KnownFacts { Outlet = outlet, Title = title, Url = url, Published = published });
        Assert.NotNull(Desk.TakeIn(article).Reading);
        return article;
    }

    public async Task<string> PageAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == response.StatusCode, $"{address} answered {(int)response.StatusCode}: {page}");
        return page;
    }

    /// <summary>Fills in a form as a browser does: loads its page, takes the antiforgery token from it, and posts.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", await FormTokenAsync(page))]);
        return await Client.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public async Task<string> FormTokenAsync(string page) => FormToken().Match(await PageAsync(page)).Groups[1].Value;

    public HttpClient WithToken(string secret)
    {
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Ledger.Dispose();
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
