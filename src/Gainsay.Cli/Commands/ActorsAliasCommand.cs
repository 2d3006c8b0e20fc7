using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger.Actors;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors alias NAME ALIAS</c>: whoever is called so, in any article, is that actor.</summary>
internal static class ActorsAliasCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "A name of the actor, or the first digits of its id" };
        var alias = new Argument<string>("alias") { Description = "Another name of it" };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command("alias", "Give an actor another name, in all articles.") { name, alias, person, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var mention = ActorsMergeCommand.MentionOf(store, parsed.GetRequiredValue(name));
            var kept = CorrectionLines.Keep(store, ActorCorrections.Alias(
                mention, parsed.GetRequiredValue(alias), CorrectionOptions.PersonOf(terminal, parsed.GetValue(person))));
            CorrectionLines.Write(terminal.Console, kept);
        });
        return command;
    }
}
