using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Webhooks;
using Gainsay.Web.Api;

namespace Gainsay.Web.Webhooks;

/// <summary>What a message says.</summary>
/// <param name="Type"><c>statements.found</c> or <c>dispute.changed</c>.</param>
/// <param name="Timestamp">When the message was made, in UTC; the same for each attempt.</param>
/// <param name="Data">What is new.</param>
internal sealed record MessageBody(string Type, DateTimeOffset Timestamp, MessageData Data)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The body as it is sent; asked of the ledger now, so that what was removed meanwhile is in no message.</summary>
    /// <returns>Null where nothing of it is left.</returns>
    public static byte[]? Of(WebhookMessage message, ILedger ledger, IDisputes? disputes)
    {
        var found = message.Statements.Select(ledger.Statement).OfType<StatementByKey>().Where(found => found.Stands).Select(found => StatementView.Of(found.Statement)).ToList();
        if (found.Count == 0)
        {
            return null;
        }
        var dispute = message.Dispute is { } id ? disputes?.Dispute(id)?.Dispute : null;
        if (message.Dispute is not null && dispute is null)
        {
            return null;
        }
        var data = new MessageData(message.Webhook.Number, found, dispute is null ? null : DisputeView.Of(dispute));
        return JsonSerializer.SerializeToUtf8Bytes(new MessageBody(dispute is null ? "statements.found" : "dispute.changed", message.Made, data), Json);
    }
}

/// <summary>What is new.</summary>
/// <param name="Webhook">The webhook's number.</param>
/// <param name="Statements">The new statements, as the API shows them.</param>
/// <param name="Dispute">The dispute that they came into, as it is now. Absent for a search.</param>
internal sealed record MessageData(int Webhook, IReadOnlyList<StatementView> Statements, DisputeView? Dispute);
