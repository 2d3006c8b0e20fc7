using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay dispute ID</c>: one dispute with every statement of it.</summary>
internal static class DisputeCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The dispute's id, as `gainsay disputes` shows it, or the beginning of it" };
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("dispute", "Show one dispute: who is for, who against, and what both grant.") { id, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var asked = parsed.GetRequiredValue(id);
            var found = store.Dispute(asked) ?? throw new UserErrorException($"The ledger has no dispute `{asked}`. `gainsay disputes` shows what it has.");
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.WriteLine(DisputeJson.LineOf(found.Dispute));
                return;
            }
            if (found.Moved)
            {
                terminal.Complain($"{asked} is now part of {found.Dispute.Id}.");
            }
            new DisputeText(terminal.Console).Write(found.Dispute);
        });
        return command;
    }
}
