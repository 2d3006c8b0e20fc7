using System.Text.Json;
using System.Text.Json.Serialization;
using Gainsay.Ledger.Webhooks;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Webhooks as rows.</summary>
internal static class WebhookRows
{
    private const string Select = """
        SELECT w.webhook, w.address, w.kind, w.sought, w.made_at, w.ended,
               (SELECT count(*) FROM webhook_messages m WHERE m.webhook = w.webhook AND m.next_at IS NOT NULL),
               (SELECT m.outcome FROM webhook_messages m WHERE m.webhook = w.webhook AND m.attempts > 0 ORDER BY m.made_at DESC LIMIT 1)
        FROM webhooks w

        """;

    public static Webhook Add(SqliteConnection connection, Uri address, Following follows, DateTimeOffset now)
    {
        var (kind, sought) = follows switch
        {
            Following.Search search => ("search", JsonSerializer.Serialize(search.Query, StoredQueryJson.Default.StatementQuery)),
            Following.OneDispute one => ("dispute", Known(connection, one.Id)),
            _ => ("disputes", ""),
        };
        var number = connection.Insert(
            """
            INSERT INTO webhooks (address, kind, sought, made_at, arrival)
            VALUES ($1, $2, $3, $4, (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'arrivals')) RETURNING webhook
            """,
            address.AbsoluteUri,
            kind,
            sought,
            ArticleRows.Instant(now));
        if (kind != "search")
        {
            // Disputes are formed anew with each link, so that known statements come into them again.
            connection.Run("INSERT INTO webhook_statements (webhook, key) SELECT DISTINCT $1, key FROM dispute_statements", number);
        }
        return One(connection, number)!;
    }

    public static List<Webhook> All(SqliteConnection connection) => connection.Rows(Select + "ORDER BY w.webhook", Webhook);

    public static Webhook? One(SqliteConnection connection, long number) => connection.Rows(Select + "WHERE w.webhook = $1", Webhook, number).FirstOrDefault();

    public static bool End(SqliteConnection connection, int number, string why)
    {
        connection.Run("UPDATE webhook_messages SET next_at = NULL WHERE webhook = $1", number);
        return connection.Run("UPDATE webhooks SET ended = $2 WHERE webhook = $1 AND ended IS NULL", number, why) > 0;
    }

    private static string Known(SqliteConnection connection, string id) =>
        new DisputeSearch(connection).ById(id)?.Dispute.Id ?? throw new ArgumentException($"there is no dispute `{id}`", nameof(id));

    private static Webhook Webhook(SqliteDataReader row) => new(
        row.GetInt32(0),
        new Uri(row.GetString(1)),
        row.GetString(2) switch
        {
            "search" => new Following.Search(JsonSerializer.Deserialize(row.GetString(3), StoredQueryJson.Default.StatementQuery)!),
            "dispute" => new Following.OneDispute(row.GetString(3)),
            _ => new Following.AllDisputes(),
        },
        ArticleRows.Instant(row.GetString(4)),
        row.Text(5),
        row.GetInt32(6),
        row.Text(7));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StatementQuery))]
internal sealed partial class StoredQueryJson : JsonSerializerContext;
