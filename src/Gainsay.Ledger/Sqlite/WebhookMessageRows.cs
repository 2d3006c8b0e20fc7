using Gainsay.Ledger.Webhooks;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Messages to webhooks as rows, from due to settled.</summary>
internal static class WebhookMessageRows
{
    public static bool AnyDue(SqliteConnection connection, DateTimeOffset now) =>
        connection.Number("SELECT 1 FROM webhook_messages WHERE next_at <= $1 LIMIT 1", ArticleRows.Instant(now)) is not null;

    /// <summary>Takes messages that are due, and puts off the time when they are due again.</summary>
    public static List<WebhookMessage> Take(SqliteConnection connection, int limit, DateTimeOffset now, TimeSpan lease)
    {
        var due = connection.Rows(
            "SELECT message, webhook, dispute, made_at, attempts + 1 FROM webhook_messages WHERE next_at <= $1 ORDER BY next_at, message LIMIT $2",
            row => (Id: row.GetString(0), Webhook: row.GetInt64(1), Dispute: row.Text(2), Made: row.GetString(3), Attempts: row.GetInt32(4)),
            ArticleRows.Instant(now),
            limit);
        foreach (var (id, _, _, _, attempts) in due)
        {
            connection.Run("UPDATE webhook_messages SET next_at = $2, attempts = $3 WHERE message = $1", id, ArticleRows.Instant(now + lease), attempts);
        }
        return [.. due.Select(message => new WebhookMessage(
            message.Id,
            WebhookRows.One(connection, message.Webhook)!,
            message.Dispute,
            connection.Rows("SELECT key FROM webhook_statements WHERE message = $1 ORDER BY key", row => row.GetString(0), message.Id),
            ArticleRows.Instant(message.Made),
            message.Attempts))];
    }

    /// <returns>How many rows changed: 1, or 0 for an id that is not known.</returns>
    public static int Settle(SqliteConnection connection, string message, string outcome, DateTimeOffset? next) => connection.Run(
        "UPDATE webhook_messages SET outcome = $2, next_at = $3 WHERE message = $1 AND next_at IS NOT NULL",
        message,
        outcome,
        next is { } at ? ArticleRows.Instant(at) : null);
}
