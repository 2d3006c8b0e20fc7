namespace Gainsay.Ledger.Webhooks;

/// <summary>Who is told what is new, and what they are still to be told.</summary>
/// <remarks>All of it is in the ledger, so that nothing is lost when a program ends; no word of an article is. Safe for any number of threads and processes.
/// Every member throws <see cref="LedgerException"/> when the store itself fails.</remarks>
public interface IWebhooks
{
    /// <summary>Adds one. What is in the ledger already is not told.</summary>
    /// <exception cref="ArgumentException">The dispute that is followed is not in the ledger.</exception>
    Webhook AddWebhook(Uri address, Following follows);

    /// <summary>All that were ever added, the oldest first.</summary>
    IReadOnlyList<Webhook> Webhooks();

    /// <summary>Tells it nothing from now on, not even what was waiting.</summary>
    /// <param name="number">The webhook's.</param>
    /// <param name="why">In words.</param>
    /// <returns>False where there is none with the number, or it had ended before.</returns>
    bool EndWebhook(int number, string why);

    /// <summary>Looks at what came into the ledger since the last time, and makes messages of it.</summary>
    /// <returns>How many messages were made.</returns>
    int CollectNews();

    /// <summary>Takes messages that are due, the oldest first. Whoever takes them has them alone until the lease ends; then they are due again.</summary>
    /// <param name="limit">At most so many; at least 1.</param>
    /// <param name="lease">How long.</param>
    IReadOnlyList<WebhookMessage> TakeDue(int limit, TimeSpan lease);

    /// <summary>Says what became of an attempt.</summary>
    /// <param name="message">The message's id.</param>
    /// <param name="outcome">In words.</param>
    /// <param name="retry">How long to wait for the next attempt. Null: it was delivered, or is given up.</param>
    void Settle(string message, string outcome, TimeSpan? retry);
}
