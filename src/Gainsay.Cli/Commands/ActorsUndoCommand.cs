using System.CommandLine;
using Gainsay.Cli.Terminals;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors undo N</c>: takes a decision back; the log keeps it.</summary>
internal static class ActorsUndoCommand
{
    public static Command Create(Terminal terminal)
    {
        var number = new Argument<long>("number") { Description = "The decision's number in `gainsay actors log`" };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command("undo", "Take a decision back.") { number, person, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var undone = store.Undo(parsed.GetValue(number), CorrectionOptions.PersonOf(terminal, parsed.GetValue(person)))
                ?? throw new UserErrorException(Invariant($"There is no decision {parsed.GetValue(number)} in force. `gainsay actors log` shows them."));
            CorrectionLines.Write(terminal.Console, undone);
        });
        return command;
    }
}
