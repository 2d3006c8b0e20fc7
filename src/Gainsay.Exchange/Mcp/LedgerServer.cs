using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gainsay.Exchange.Mcp;

/// <summary>A server of the Model Context Protocol over one ledger, the same whatever carries its messages.</summary>
public static class LedgerServer
{
    /// <summary>Says who the server is, how its answers are to be taken, and which tools it has.</summary>
    /// <param name="options">Where to say it.</param>
    /// <param name="ledger">What is asked; stays the caller's to dispose.</param>
    /// <param name="disputes">The same ledger's links. Null for a ledger that draws none.</param>
    /// <param name="excerpts">Whether answers hold quoted passages only, and no whole article.</param>
    public static void Describe(McpServerOptions options, ILedger ledger, IDisputes? disputes, bool excerpts = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ServerInfo = new Implementation { Name = "gainsay", Title = "Gainsay", Version = typeof(LedgerServer).Assembly.GetName().Version?.ToString(3) ?? "0" };
        options.ServerInstructions = LedgerTools.Instructions;
        options.ToolCollection = [.. LedgerTools.Of(ledger, disputes, excerpts)];
    }
}
