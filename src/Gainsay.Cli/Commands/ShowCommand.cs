using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

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
                terminal.WriteLine(ContractJson.LineOf(reading, WithinOf(store, entry.Id, reading)));
                return;
            }
            new MarkedArticle(terminal.Console).Write(reading);
        });
        return command;
    }

    // As `read` prints them: those with both ends in the article.
    private static IReadOnlyList<DrawnLink> WithinOf(SqliteLedger store, string articleId, ArticleReading reading)
    {
        var keys = StatementKey.AllOf(reading).SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);
        return [.. TakingIn.LinksOf(store, articleId).Where(link => keys.Contains(link.From) && keys.Contains(link.To))];
    }
}
