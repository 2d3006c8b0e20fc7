using Gainsay.Ledger.Webhooks;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Webhooks and their messages.</summary>
public sealed partial class SqliteLedger : IWebhooks
{
    public Webhook AddWebhook(Uri address, Following follows)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(follows);
        return store.Write(connection => WebhookRows.Add(connection, address, follows, time.GetUtcNow()));
    }

    public IReadOnlyList<Webhook> Webhooks() => store.Read(WebhookRows.All);

    public bool EndWebhook(int number, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return store.Write(connection => WebhookRows.End(connection, number, why));
    }

    public int CollectNews() => store.Read(WebhookNews.Any) ? store.Write(connection => new WebhookNews(connection, time.GetUtcNow()).Collect()) : 0;

    public IReadOnlyList<WebhookMessage> TakeDue(int limit, TimeSpan lease)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var now = time.GetUtcNow();
        return store.Read(connection => WebhookMessageRows.AnyDue(connection, now)) ? store.Write(connection => WebhookMessageRows.Take(connection, limit, now, lease)) : [];
    }

    public void Settle(string message, string outcome, TimeSpan? retry)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(outcome);
        store.Write(connection => WebhookMessageRows.Settle(connection, message, outcome, retry is { } wait ? time.GetUtcNow() + wait : null));
    }
}
