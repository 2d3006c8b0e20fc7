using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay who NAME</c>: what one actor says, over all articles.</summary>
internal static class WhoCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string[]>("name") { Description = "A name of the actor, e.g. Ana Ruiz", Arity = ArgumentArity.OneOrMore };
        var limit = SharedOptions.Limit(20);
        var ledger = SharedOptions.Ledger();
        var command = new Command("who", "Show an actor: names, and what it says in which outlets.") { name, limit, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var asked = string.Join(' ', parsed.GetRequiredValue(name));
            var answer = store.ActorNamed(asked, parsed.GetValue(limit));
            if (answer.Names.Count == 0)
            {
                throw new UserErrorException(answer.Near.Count == 0
                    ? $"The ledger has no actor named `{asked}`."
                    : $"The ledger has no actor named `{asked}`. Did you mean {string.Join(", ", answer.Near.Take(5))}?");
            }
            Print(terminal.Console, answer);
        });
        return command;
    }

    private static void Print(IAnsiConsole console, ActorAnswer answer)
    {
        console.Write(new Text(string.Join(" / ", answer.Names), new Style(decoration: Decoration.Bold | Decoration.Underline)));
        console.WriteLine();
        if (answer.Aliases.Count > 0)
        {
            console.Write(new Text("also: " + string.Join(", ", answer.Aliases)));
            console.WriteLine();
        }
        var attitudes = answer.Statements.GroupBy(statement => statement.Attitude).OrderBy(group => group.Key)
            .Select(group => Invariant($"{group.Count()} {group.Key.ToString().ToLowerInvariant()}"));
        console.Write(new Text(Invariant($"{Plural.Of(answer.Total, "statement")}; of those shown: {string.Join(", ", attitudes)}"), new Style(Color.Grey)));
        console.WriteLine();
        console.WriteLine();
        var lines = new StatementLines(console);
        foreach (var statement in answer.Statements)
        {
            lines.Write(statement);
        }
    }
}
