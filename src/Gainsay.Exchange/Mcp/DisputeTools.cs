using System.ComponentModel;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using ModelContextProtocol;

namespace Gainsay.Exchange.Mcp;

/// <summary>The tools that need links between statements.</summary>
internal sealed class DisputeTools(ILedger ledger, IDisputes disputes)
{
    [Description("Shows disputes: the claim in question, the sides with their words, voices and outlets, what is common ground, and the links between statements. By id, or those of an actor or outlet, the latest first. Who is right, it does not say.")]
    public DisputesAnswer Dispute(
        [Description("The dispute's id, or its first characters")] string? id = null,
        [Description("A name of somebody who speaks in it")] string? actor = null,
        [Description("An outlet that carries a statement of it")] string? outlet = null,
        [Description("With a statement on this day or later, as 2026-03-09")] string? since = null,
        [Description("open or answered")] string? state = null,
        [Description("At most so many disputes, 1 to 100")] int limit = 3)
    {
        var citing = new Citing(ledger);
        if (Asked.Given(id) is { } asked)
        {
            var found = disputes.Dispute(asked) ?? throw new McpException($"dispute: the ledger has no dispute `{asked}`. Without an id, dispute lists those that it has.");
            return new DisputesAnswer([DisputeAnswer.Of(found.Dispute, citing)]);
        }
        var filter = new DisputeFilter { Actor = Asked.Given(actor), Outlet = Asked.Given(outlet), Since = Asked.Day(since, nameof(since)), State = Asked.Word<DisputeState>(state, nameof(state)) };
        return new DisputesAnswer([.. disputes.Disputes(filter, Asked.Rows(limit)).Select(dispute => DisputeAnswer.Of(dispute, citing))]);
    }

    [Description("Counts the independent origins of a statement: ten outlets with one spokesperson's sentence are one voice. Says who was first and who only repeats.")]
    public VoicesAnswer Voices([Description("The statement's key, as other tools give it")] string key)
    {
        var count = disputes.Voices(key) ?? throw new McpException($"voices: the ledger has no statement `{key}`. who_says gives keys.");
        var citing = new Citing(ledger);
        return new VoicesAnswer(count.Claim, count.Outlets, [.. count.Voices.Select(voice => VoiceAnswer.Of(voice, citing))]);
    }
}
