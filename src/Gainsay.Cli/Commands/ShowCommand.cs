using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay show ARTICLE</c>: the article as it stands, with its attributions marked.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var article = new Argument<string>("article") { Description = "The first digits of its id, its URL, or the input it was read from" };
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("show", "Show an article with who says what marked in it.") { article, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var entry = LedgerFile.Find(store, parsed.GetRequiredValue(article));
            var reading = store.Reading(entry.Id) ?? throw new UserErrorException($"The ledger has no reading of {ShortId.Of(entry)} any more.");
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.WriteLine(ContractJson.LineOf(reading));
                return;
            }
            new MarkedArticle(terminal.Console).Write(reading);
        });
        return command;
    }
}
