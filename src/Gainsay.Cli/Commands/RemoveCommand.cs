using System.CommandLine;
using Gainsay.Cli.Terminals;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay remove ARTICLE</c>: a takedown. The only thing that erases.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal)
    {
        var article = new Argument<string>("article") { Description = "The first digits of its id, its URL, or the input it was read from" };
        var reason = new Option<string>("--reason")
        {
            Description = "Why, for the tombstone; quote nothing of the article",
            DefaultValueFactory = _ => "removed on request",
            HelpName = "TEXT",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask first" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("remove", "Erase an article and all copies of its text from the ledger, for good.") { article, reason, yes, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var entry = LedgerFile.Find(store, parsed.GetRequiredValue(article));
            var name = $"{ShortId.Of(entry)} “{entry.Title ?? entry.Input}” ({entry.Outlet ?? "outlet unknown"})";
            if (!parsed.GetValue(yes) && !terminal.Confirms($"Erase {name} and every copy of its text, and never take it in again?"))
            {
                throw new UserErrorException("Nothing was removed.");
            }
            var outcome = store.Remove(entry.Id, parsed.GetRequiredValue(reason));
            terminal.Console.WriteLine($"Removed {Plural.Of(outcome.Removed.Count, "article")}: {string.Join(", ", outcome.Removed.Select(ShortId.Of))}.");
            if (outcome.OtherVersions.Count > 0)
            {
                terminal.Console.WriteLine(
                    $"Other versions from the same URL stay, and may share words with it: {string.Join(", ", outcome.OtherVersions.Select(ShortId.Of))}.");
            }
            if (!outcome.Purged)
            {
                terminal.Complain("Another program is using the ledger, so its file may still hold the words. Run `gainsay list` when it is idle to finish.");
            }
        });
        return command;
    }
}
