using System.Security.Cryptography;
using Gainsay.Ledger.Webhooks;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Makes messages of what came into the ledger. Runs inside one writing transaction.</summary>
/// <remarks>Triggers write down what arrives, in the transaction in which it does, so that nothing is missed, whatever program took it in and whatever runs when.</remarks>
internal sealed class WebhookNews(SqliteConnection connection, DateTimeOffset now)
{
    /// <summary>How many statements one message tells of.</summary>
    private const int MostInMessage = 50;

    private int made;

    public static bool Any(SqliteConnection connection) => connection.Number("SELECT 1 FROM arrivals LIMIT 1") is not null;

    /// <returns>How many messages were made.</returns>
    public int Collect()
    {
        if (connection.Number("SELECT max(arrival) FROM arrivals") is not { } last)
        {
            return 0;
        }
        foreach (var webhook in WebhookRows.All(connection).Where(webhook => webhook.Ended is null))
        {
            switch (webhook.Follows)
            {
                case Following.Search search:
                    Tell(webhook, null, Fitting(webhook, search.Query));
                    break;
                case Following.OneDispute one:
                    Tell(webhook, one.Id, InDisputes(webhook, new DisputeSearch(connection).ById(one.Id)?.Dispute.Id ?? one.Id).Select(found => found.Key));
                    break;
                default:
                    foreach (var dispute in InDisputes(webhook, null).GroupBy(found => found.Dispute, StringComparer.Ordinal))
                    {
                        Tell(webhook, dispute.Key, dispute.Select(found => found.Key));
                    }
                    break;
            }
            connection.Run("UPDATE webhooks SET arrival = $2 WHERE webhook = $1", webhook.Number, last);
        }
        connection.Run("DELETE FROM arrivals WHERE arrival <= $1", last);
        return made;
    }

    // A page that only a better extractor made another article of is no news.
    private List<string> Fitting(Webhook webhook, StatementQuery query)
    {
        if (SearchWords.OfStatement(query.Words) is not { } words || SearchWords.OfActor(query.Actor) is not { } actor)
        {
            return [];
        }
        return connection.Rows(
            """
            SELECT s.key FROM arrivals r JOIN articles a ON a.article = r.article JOIN statements s ON s.article = a.article
            WHERE r.arrival > (SELECT arrival FROM webhooks WHERE webhook = $1)
              AND NOT EXISTS (SELECT 1 FROM articles f WHERE f.superseded_by = a.article)
              AND ($2 = '' OR EXISTS (SELECT 1 FROM statement_words WHERE statement_words MATCH nullif($2, '') AND rowid = s.statement))
              AND ($3 IS NULL OR s.attitude = $3)
              AND ($4 IS NULL OR a.outlet = $4 COLLATE NOCASE)
              AND ($5 IS NULL OR a.day >= $5) AND ($6 IS NULL OR a.day <= $6)
            ORDER BY r.arrival, s.place
            """,
            row => row.GetString(0),
            webhook.Number,
            SearchWords.All(words, actor),
            query.Attitude is { } attitude ? StatementRows.Name(attitude) : null,
            query.Outlet,
            ArticleRows.Day(query.Since),
            ArticleRows.Day(query.Until));
    }

    // A dispute that was formed and gone again meanwhile is no news.
    private List<(string Dispute, string Key)> InDisputes(Webhook webhook, string? dispute) => connection.Rows(
        """
        SELECT DISTINCT d.dispute, d.key FROM arrivals r JOIN dispute_statements d ON d.dispute = r.dispute AND d.key = r.key
        WHERE r.arrival > (SELECT arrival FROM webhooks WHERE webhook = $1) AND ($2 IS NULL OR r.dispute = $2) ORDER BY d.dispute, d.key
        """,
        row => (row.GetString(0), row.GetString(1)),
        webhook.Number,
        dispute);

    private void Tell(Webhook webhook, string? dispute, IEnumerable<string> keys)
    {
        var fresh = keys.Distinct(StringComparer.Ordinal)
            .Where(key => connection.Number("SELECT 1 FROM webhook_statements WHERE webhook = $1 AND key = $2", webhook.Number, key) is null).ToList();
        foreach (var part in fresh.Chunk(MostInMessage))
        {
            var id = "msg_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            connection.Run(
                "INSERT INTO webhook_messages (message, webhook, dispute, made_at, attempts, next_at) VALUES ($1, $2, $3, $4, 0, $4)",
                id,
                webhook.Number,
                dispute,
                ArticleRows.Instant(now));
            foreach (var key in part)
            {
                connection.Run("INSERT INTO webhook_statements (webhook, key, message) VALUES ($1, $2, $3)", webhook.Number, key, id);
            }
            made++;
        }
    }
}
