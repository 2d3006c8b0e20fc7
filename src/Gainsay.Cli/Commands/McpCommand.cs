using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange.Mcp;
using ModelContextProtocol.Server;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay mcp</c>: answers an agent's questions by the Model Context Protocol, over standard input and output, until the input ends.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var ledger = SharedOptions.Ledger();
        var command = new Command("mcp", "Answer an agent by the Model Context Protocol, over standard input and output.") { ledger };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var options = new McpServerOptions();
            LedgerServer.Describe(options, store, store);
            await using var transport = new StreamServerTransport(terminal.Input, terminal.Output, "gainsay");
            await using var server = McpServer.Create(transport, options);
            await server.RunAsync(cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
