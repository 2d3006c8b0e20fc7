using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay list</c>: the articles of the ledger, the latest first.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("words") { Description = "Only articles with these words", Arity = ArgumentArity.ZeroOrMore };
        var outlet = FilterOptions.Outlet();
        var since = FilterOptions.Since();
        var until = FilterOptions.Until();
        var limit = SharedOptions.Limit(50);
        var ledger = SharedOptions.Ledger();
        var command = new Command("list", "List the articles in the ledger, the latest first.") { words, outlet, since, until, limit, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var filter = new ArticleFilter
            {
                Words = FilterOptions.Joined(parsed.GetValue(words)),
                Outlet = parsed.GetValue(outlet),
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
            };
            Print(terminal.Console, store.Articles(filter, parsed.GetValue(limit)), store.Counts());
        });
        return command;
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<ArticleEntry> articles, LedgerCounts counts)
    {
        foreach (var article in articles)
        {
            var mark = article.EditedByPublisher ? " (edited by the publisher)" : "";
            new Flow()
                .Add(article.Title ?? article.Input, new Style(decoration: Decoration.Bold))
                .Add(mark)
                .Add(Invariant($" – {article.Outlet ?? "outlet unknown"}, {Plural.Of(article.Statements, "statement")}"))
                .Write(console, 22, Invariant($"{ShortId.Of(article)}  {(article.Published is null ? "undated" : Invariant($"{article.Day:yyyy-MM-dd}"))}"), new Style(Color.Grey));
        }
        console.WriteLine(Invariant(
            $"{Plural.Of(counts.Articles, "article")} ({Plural.Of(counts.Texts, "text")}) of {Plural.Of(counts.Outlets, "outlet")}, {Plural.Of(counts.Statements, "statement")}."));
    }
}
