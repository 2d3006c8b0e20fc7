using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gainsay.Ledger;
using Gainsay.Ledger.Webhooks;
using Gainsay.Web.Webhooks;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gainsay.Web.Tests.Webhooks;

/// <summary>Webhooks from what comes into a ledger to what a receiver gets, over HTTP.</summary>
public sealed class CourierTests : IAsyncLifetime
{
    private const string Claimed = "Dam gates opened\n\nMinister Ana Ruiz said that the dam gates were opened before the flood.\n";
    private const string Denied = "Operator answers\n\nTomas Lind denied that the dam gates were opened before the flood.\n";

    private readonly SetTime time = new();
    private SiteUnderTest site = null!;
    private Receiver receiver = null!;

    public async ValueTask InitializeAsync()
    {
        site = await SiteUnderTest.StartAsync(time: time);
        receiver = await Receiver.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_search_is_told_of_new_statements_that_fit_and_of_no_others()
    {
        site.Add(News.Ferry);
        Follow(new Following.Search(new StatementQuery { Words = "steel" }));
        site.Add(News.Bridge);
        Assert.Equal(1, await RoundAsync());
        var body = Body(Assert.Single(receiver.Messages));
        Assert.Equal("statements.found", body.GetProperty("type").GetString());
        var statement = Assert.Single(body.GetProperty("data").GetProperty("statements").EnumerateArray());
        Assert.Equal("Tomas Lind", statement.GetProperty("actors")[0].GetString());
        Assert.NotNull(site.Ledger.Statement(statement.GetProperty("key").GetString()!));
    }

    [Fact]
    public async Task Nothing_is_told_twice()
    {
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Bridge);
        await RoundAsync();
        site.Add(News.Bridge);
        Assert.Equal(0, await RoundAsync());
        Assert.Single(receiver.Messages);
    }

    [Fact]
    public async Task All_disputes_are_told_with_both_sides()
    {
        Follow(new Following.AllDisputes());
        site.Add(Claimed);
        site.Add(Denied, outlet: "Lake Courier", published: "2026-03-10");
        await RoundAsync();
        var data = Body(Assert.Single(receiver.Messages)).GetProperty("data");
        Assert.Equal(site.Dispute().Id, data.GetProperty("dispute").GetProperty("id").GetString());
        Assert.Equal(2, data.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task A_dispute_that_is_followed_tells_of_what_comes_into_it_and_not_of_what_was_there()
    {
        site.Add(Claimed);
        site.Add(Denied, outlet: "Lake Courier", published: "2026-03-10");
        Follow(new Following.OneDispute(site.Dispute().Id));
        Assert.Equal(0, await RoundAsync());
        site.Add("Union answers\n\nMaria Costa denied that the dam gates were opened before the flood.\n", outlet: "Hill Times", published: "2026-03-11");
        await RoundAsync();
        var statement = Assert.Single(Body(Assert.Single(receiver.Messages)).GetProperty("data").GetProperty("statements").EnumerateArray());
        Assert.Equal("Maria Costa", statement.GetProperty("actors")[0].GetString());
    }

    [Fact]
    public async Task A_receiver_can_verify_the_signature_with_the_secret_that_it_was_given()
    {
        var webhook = Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        await RoundAsync();
        var message = Assert.Single(receiver.Messages);
        var secret = Convert.FromBase64String(new WebhookSecrets(site.LedgerPath).Of(webhook)["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{message.Id}.{message.Timestamp}."), .. message.Body];
        Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed)), message.Signature);
        Assert.Equal(time.Now.ToUnixTimeSeconds(), long.Parse(message.Timestamp, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task What_failed_is_sent_again_later_under_the_same_id()
    {
        receiver.Status = 503;
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        Assert.Equal(1, await RoundAsync());
        Assert.Equal(0, await RoundAsync());
        receiver.Status = 200;
        time.Now += TimeSpan.FromSeconds(7);
        Assert.Equal(1, await RoundAsync());
        Assert.Equal(2, receiver.Messages.Count);
        Assert.Single(receiver.Messages.Select(message => message.Id).Distinct());
        Assert.Equal((0, "answered 200"), (site.Ledger.Webhooks()[0].Waiting, site.Ledger.Webhooks()[0].LastOutcome));
    }

    [Fact]
    public async Task What_fails_for_days_is_given_up()
    {
        receiver.Status = 500;
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        for (var tries = 0; tries < 20; tries++)
        {
            await RoundAsync();
            time.Now += TimeSpan.FromHours(30);
        }
        Assert.Equal(10, receiver.Messages.Count);
        Assert.Equal("given up after 10 attempts: answered 500", site.Ledger.Webhooks()[0].LastOutcome);
    }

    [Fact]
    public async Task A_message_whose_sender_ended_halfway_is_due_again()
    {
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        site.Ledger.CollectNews();
        Assert.Single(site.Ledger.TakeDue(10, TimeSpan.FromMinutes(2)));
        Assert.Equal(0, await RoundAsync());
        time.Now += TimeSpan.FromMinutes(3);
        Assert.Equal(1, await RoundAsync());
        Assert.Single(receiver.Messages);
    }

    [Fact]
    public async Task Words_that_were_removed_meanwhile_are_not_sent()
    {
        receiver.Status = 503;
        Follow(new Following.Search(new StatementQuery()));
        var article = site.Add(News.Ferry);
        site.Ledger.CollectNews();
        site.Ledger.Remove(article.Id, "asked");
        await RoundAsync();
        Assert.Empty(receiver.Messages);
    }

    [Fact]
    public async Task An_inside_address_is_refused_when_the_connection_is_made()
    {
        Follow(new Following.Search(new StatementQuery()), new Uri($"https://localhost:{receiver.Address.Port}/hook"));
        site.Add(News.Ferry);
        await RoundAsync(allowPrivate: false);
        Assert.Empty(receiver.Messages);
        Assert.Contains("which is not on the public internet", site.Ledger.Webhooks()[0].LastOutcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        (receiver.Status, receiver.RedirectTo) = (307, "/elsewhere");
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        await RoundAsync();
        Assert.Equal("/hook", Assert.Single(receiver.Messages).Path);
        Assert.Equal("answered 307", site.Ledger.Webhooks()[0].LastOutcome);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_told_nothing_more()
    {
        receiver.Status = 410;
        Follow(new Following.Search(new StatementQuery()));
        site.Add(News.Ferry);
        await RoundAsync();
        site.Add(News.Bridge);
        time.Now += TimeSpan.FromHours(30);
        await RoundAsync();
        Assert.Single(receiver.Messages);
        Assert.Equal("the address answered 410 Gone", site.Ledger.Webhooks()[0].Ended);
    }

    [Fact]
    public void The_key_of_the_secrets_is_its_owners_alone()
    {
        new WebhookSecrets(site.LedgerPath).Of(Follow(new Following.AllDisputes()));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(site.LedgerPath + ".webhooks-key"));
        }
    }

    [Theory]
    [InlineData(1, 0.0, 4)]
    [InlineData(1, 1.0, 6)]
    [InlineData(2, 0.5, 300)]
    [InlineData(9, 0.5, 86400)]
    public void The_wait_grows_and_is_spread(int attempts, double chance, int seconds) => Assert.Equal(seconds, BackOff.After(attempts, chance)!.Value.TotalSeconds, 3);

    private Webhook Follow(Following follows, Uri? address = null) => site.Ledger.AddWebhook(address ?? receiver.Address, follows);

    private async Task<int> RoundAsync(bool allowPrivate = true)
    {
        using var courier = new Courier(
            site.Ledger,
            new Newsroom(site.Ledger, site.Ledger, site.Desk.TakeIn),
            new WebhookSecrets(site.LedgerPath),
            new SiteOptions { Ledger = site.LedgerPath, AllowPrivate = allowPrivate },
            time,
            NullLogger<Courier>.Instance);
        return await courier.RoundAsync(TestContext.Current.CancellationToken);
    }

    private static JsonElement Body(Received message) => JsonSerializer.Deserialize<JsonElement>(message.Body);
}
