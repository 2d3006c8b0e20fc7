using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay search WORDS</c>: statements with these words, with their context.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter();
        var limit = SharedOptions.Limit(20);
        var ledger = SharedOptions.Ledger();
        var command = new Command("search", "Search what people say.");
        filter.AddTo(command);
        command.Options.Add(limit);
        command.Options.Add(ledger);
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var hits = store.Search(filter.QueryOf(parsed), parsed.GetValue(limit));
            if (hits.Count == 0)
            {
                throw new UserErrorException("No statement fits.");
            }
            var lines = new StatementLines(terminal.Console);
            foreach (var hit in hits)
            {
                lines.Write(hit);
            }
            if (hits.Count == parsed.GetValue(limit))
            {
                terminal.Complain(Invariant($"The first {hits.Count} are shown; --limit shows more."));
            }
        });
        return command;
    }
}
