namespace Gainsay.Ledger.Webhooks;

/// <summary>Somebody who wants to be told what is new.</summary>
/// <param name="Number">By which people name it; from 1, never given twice.</param>
/// <param name="Address">Where messages are posted.</param>
/// <param name="Follows">What it wants to be told of.</param>
/// <param name="Made">When it was added, in UTC. What was there before is not told.</param>
/// <param name="Ended">Why nobody is told any more, in words. Null while somebody is.</param>
/// <param name="Waiting">How many messages are not delivered yet.</param>
/// <param name="LastOutcome">What became of the latest attempt, in words. Null before the first.</param>
public sealed record Webhook(int Number, Uri Address, Following Follows, DateTimeOffset Made, string? Ended, int Waiting, string? LastOutcome);

/// <summary>What somebody wants to be told of.</summary>
public abstract record Following
{
    private Following()
    {
    }

    /// <summary>New articles' statements that fit.</summary>
    public sealed record Search(StatementQuery Query) : Following;

    /// <summary>Statements that come into any dispute, new or known.</summary>
    public sealed record AllDisputes : Following;

    /// <summary>Statements that come into one dispute.</summary>
    /// <param name="Id">Its id, or one that it had before.</param>
    public sealed record OneDispute(string Id) : Following;
}

/// <summary>A message that is due.</summary>
/// <param name="Id">The same for each attempt, so that a receiver knows a repetition.</param>
/// <param name="Webhook">To whom it goes.</param>
/// <param name="Dispute">The dispute that changed. Null for a search.</param>
/// <param name="Statements">Keys of the statements that it tells of; of those that were removed meanwhile it says nothing.</param>
/// <param name="Made">When it was made, in UTC.</param>
/// <param name="Attempts">How often it was tried, this attempt counted; from 1.</param>
public sealed record WebhookMessage(string Id, Webhook Webhook, string? Dispute, IReadOnlyList<string> Statements, DateTimeOffset Made, int Attempts);
