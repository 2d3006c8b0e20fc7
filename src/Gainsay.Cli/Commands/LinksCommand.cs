using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger.Links;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay links [STATEMENT]</c>: which statements answer which; and what persons decide of them.</summary>
internal static class LinksCommand
{
    public static Command Create(Terminal terminal)
    {
        var statement = new Argument<string?>("statement") { Description = "The first digits of a statement's key; without it, the links of all", Arity = ArgumentArity.ZeroOrOne };
        var possible = new Option<bool>("--possible") { Description = "Also links that are not sure enough to be shown unasked" };
        var rejected = new Option<bool>("--rejected") { Description = "Also links that somebody rejected" };
        var limit = SharedOptions.Limit(20);
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("links", "Show which statements answer, contradict, repeat or grant which.") { statement, possible, rejected, limit, format, ledger };
        command.Add(LinksDecideCommand.Confirm(terminal));
        command.Add(LinksDecideCommand.Reject(terminal));
        command.Add(LinksDecideCommand.Add(terminal));
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var filter = new LinkFilter
            {
                Statement = parsed.GetValue(statement) is { } handle ? StatementHandle.Find(store, handle).Key : null,
                Possible = parsed.GetValue(possible),
                Rejected = parsed.GetValue(rejected),
            };
            var links = store.Links(filter, parsed.GetValue(limit));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                foreach (var link in links)
                {
                    terminal.WriteLine(DisputeJson.LineOf(link));
                }
                return;
            }
            if (links.Count == 0)
            {
                throw new UserErrorException(filter.Possible ? "No link fits." : "No link fits. --possible shows those that are less sure.");
            }
            var text = new LinkText(terminal.Console);
            foreach (var link in links)
            {
                text.Write(link);
            }
            if (links.Count == parsed.GetValue(limit))
            {
                terminal.Complain(Invariant($"The first {links.Count} are shown; --limit shows more."));
            }
        });
        return command;
    }
}
