using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay search WORDS</c>: statements with these words, with their context.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "Words that the statement must have, in any form; \"in quotation marks\" for a phrase",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var actor = FilterOptions.Actor();
        var attitude = FilterOptions.Attitude();
        var outlet = FilterOptions.Outlet();
        var since = FilterOptions.Since();
        var until = FilterOptions.Until();
        var limit = SharedOptions.Limit(20);
        var ledger = SharedOptions.Ledger();
        var command = new Command("search", "Search what people say.") { words, actor, attitude, outlet, since, until, limit, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var query = new StatementQuery
            {
                Words = FilterOptions.Joined(parsed.GetValue(words)),
                Actor = parsed.GetValue(actor),
                Attitude = parsed.GetValue(attitude),
                Outlet = parsed.GetValue(outlet),
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
            };
            var hits = store.Search(query, parsed.GetValue(limit));
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
