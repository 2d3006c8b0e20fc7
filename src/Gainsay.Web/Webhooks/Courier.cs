using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Gainsay.Intake.Fetching;
using Gainsay.Ledger.Webhooks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gainsay.Web.Webhooks;

/// <summary>Tells webhooks what is new, while the site runs.</summary>
/// <remarks>
/// What is due is in the ledger, and a message that is taken is due again after its lease, so a site that ends in between sends it again: at least once, never lost.
/// Only addresses of the public internet are posted to unless private ones are allowed, checked when the connection is made; redirects are failures.
/// </remarks>
internal sealed partial class Courier(IWebhooks webhooks, Newsroom newsroom, WebhookSecrets secrets, SiteOptions options, TimeProvider time, ILogger<Courier> log) : BackgroundService
{
    private const int AtOnce = 8;
    private const int MostOutcome = 300;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly HttpClient client = CheckedConnections.Client(options.AllowPrivate);

    public override void Dispose()
    {
        client.Dispose();
        base.Dispose();
    }

    /// <summary>Looks for what is new, and sends what is due.</summary>
    /// <returns>How many messages were tried.</returns>
    public async Task<int> RoundAsync(CancellationToken cancellation)
    {
        webhooks.CollectNews();
        var tried = 0;
        while (webhooks.TakeDue(AtOnce, Lease) is { Count: > 0 } due)
        {
            await Task.WhenAll(due.Select(message => SendAsync(message, cancellation))).ConfigureAwait(false);
            tried += due.Count;
        }
        return tried;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await RoundAsync(stoppingToken).ConfigureAwait(false);
            }
            // Also what nobody foresaw: the site goes on, and what is due is due again.
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailure(log, error.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task SendAsync(WebhookMessage message, CancellationToken cancellation)
    {
        if (message.Webhook.Ended is not null || MessageBody.Of(message, newsroom.Ledger, newsroom.Disputes) is not { } body)
        {
            webhooks.Settle(message.Id, "nothing of it is left to tell", null);
            return;
        }
        var attempt = await AttemptAsync(message, body, cancellation).ConfigureAwait(false);
        if (attempt.IsGone)
        {
            webhooks.EndWebhook(message.Webhook.Number, "the address answered 410 Gone");
        }
        var wait = attempt.IsDelivered || attempt.IsGone ? null : BackOff.After(message.Attempts, Random.Shared.NextDouble());
        var outcome = attempt.Outcome.Length <= MostOutcome ? attempt.Outcome : attempt.Outcome[..MostOutcome];
        webhooks.Settle(message.Id, attempt.IsDelivered || wait is not null ? outcome : $"given up after {message.Attempts} attempts: {outcome}", wait);
    }

    private async Task<Attempt> AttemptAsync(WebhookMessage message, byte[] body, CancellationToken cancellation)
    {
        var address = message.Webhook.Address;
        if (address.Scheme != Uri.UriSchemeHttps && !options.AllowPrivate)
        {
            return new Attempt("the address is not https");
        }
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(Patience);
        try
        {
            using var request = RequestOf(message, body);
            // What is answered is of no interest, however long it is.
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timer.Token).ConfigureAwait(false);
            return new Attempt($"answered {(int)response.StatusCode}") { IsDelivered = response.IsSuccessStatusCode, IsGone = response.StatusCode == HttpStatusCode.Gone };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Attempt("did not answer within 15 seconds");
        }
        catch (HttpRequestException error)
        {
            return new Attempt((error.InnerException ?? error).Message);
        }
    }

    private HttpRequestMessage RequestOf(WebhookMessage message, byte[] body)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, message.Webhook.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", now.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", Signature.Of(secrets.BytesOf(message.Webhook), message.Id, now, body));
        return request;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Webhooks wait: {Why}")]
    private static partial void LogFailure(ILogger log, string why);

    /// <summary>What became of one attempt.</summary>
    /// <param name="Outcome">In words.</param>
    private sealed record Attempt(string Outcome)
    {
        public bool IsDelivered { get; init; }

        /// <summary>The receiver wants nothing any more.</summary>
        public bool IsGone { get; init; }
    }
}
