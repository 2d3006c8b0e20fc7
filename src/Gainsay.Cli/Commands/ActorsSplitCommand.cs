using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger.Actors;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors split NAME ARTICLE</c>: what this article calls so is somebody else.</summary>
internal static class ActorsSplitCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "A name of the actor, or the first digits of its id" };
        var article = new Argument<string>("article") { Description = "The first digits of the article's id, its URL, or the input it was read from" };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command("split", "Take one article's mention out of an actor: it is somebody else.") { name, article, person, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var entry = LedgerFile.Find(store, parsed.GetRequiredValue(article));
            var mention = ActorsMergeCommand.MentionOf(store, parsed.GetRequiredValue(name), entry.Id);
            var kept = CorrectionLines.Keep(store, ActorCorrections.Split(mention, CorrectionOptions.PersonOf(terminal, parsed.GetValue(person))));
            CorrectionLines.Write(terminal.Console, kept);
        });
        return command;
    }
}
