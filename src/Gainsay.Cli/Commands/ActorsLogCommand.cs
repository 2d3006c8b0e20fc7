using System.CommandLine;
using Gainsay.Cli.Terminals;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors log</c>: every decision of a person, the latest first.</summary>
internal static class ActorsLogCommand
{
    public static Command Create(Terminal terminal)
    {
        var limit = SharedOptions.Limit(50);
        var ledger = SharedOptions.Ledger();
        var command = new Command("log", "List what persons decided, the latest first.") { limit, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            foreach (var correction in store.Corrections(parsed.GetValue(limit)))
            {
                CorrectionLines.Write(terminal.Console, correction);
            }
        });
        return command;
    }
}
