using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay who NAME</c>: an actor across all articles.</summary>
internal static class WhoCommand
{
    // Of somebody of whom hundreds of articles speak, most names are slips; the most frequent come first.
    private const int MostNames = 12;

    private static readonly Style Quiet = new(Color.Grey);

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string[]>("name") { Description = "A name of the actor, e.g. Ana Ruiz, or the first digits of its id", Arity = ArgumentArity.OneOrMore };
        var limit = SharedOptions.Limit(20);
        var ledger = SharedOptions.Ledger();
        var command = new Command("who", "Show an actor: names, spokespersons, and what it says, when and in which outlets.") { name, limit, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var asked = string.Join(' ', parsed.GetRequiredValue(name));
            var answer = store.ActorNamed(asked, parsed.GetValue(limit));
            if (answer.Actor is { } actor)
            {
                Print(terminal.Console, asked, actor, answer);
            }
            else if (answer.Several.Count > 0)
            {
                throw new UserErrorException(
                    $"`{asked}` may mean {answer.Several.Count} actors: {string.Join(", ", answer.Several.Take(parsed.GetValue(limit)).Select(ActorHandle.Described))}. Give the id of one.");
            }
            else
            {
                throw ActorHandle.Nobody(asked, answer.Near);
            }
        });
        return command;
    }

    private static void Print(IAnsiConsole console, string asked, LedgerActor actor, ActorAnswer answer)
    {
        console.Write(new Text(actor.Name, new Style(decoration: Decoration.Bold | Decoration.Underline)));
        console.WriteLine();
        new Flow().Add(ActorHandle.Described(actor)).Add(actor.Wikidata is null ? "" : $" · Wikidata {actor.Wikidata}").Write(console, leadStyle: Quiet);
        if (answer.Fit == NameFit.Surname)
        {
            var unplaced = answer.Unplaced > 0 ? $"; {Plural.Of(answer.Unplaced, "article")} more have the name alone, and may mean somebody else" : "";
            Line(console, $"`{asked}` is taken for this actor, the only one whom it fits{unplaced}.");
        }
        Line(console, "also", answer.Names.Where(name => name != actor.Name).Concat(answer.Aliases));
        Line(console, "spoken for by", answer.Spokespersons.Select(Often));
        Line(console, "speaks for", answer.SpeaksFor.Select(Often));
        Line(console, "outlets", answer.Outlets.Select(Often));
        foreach (var month in answer.Attitudes.GroupBy(count => count.Month))
        {
            Line(console, Invariant($"{month.Key:yyyy-MM}"), month.Select(count => Invariant($"{count.Attitude.ToString().ToLowerInvariant()} {count.Count}")));
        }
        Line(console, Plural.Of(answer.Total, "statement") + (answer.Total > answer.Statements.Count ? Invariant($"; the latest {answer.Statements.Count}:") : ":"));
        console.WriteLine();
        var lines = new StatementLines(console);
        foreach (var statement in answer.Statements)
        {
            lines.Write(statement);
        }
    }

    private static string Often(Counted counted) => Invariant($"{counted.Name} {counted.Count}");

    private static void Line(IAnsiConsole console, string words) => new Flow().Add(words, Quiet).Write(console);

    private static void Line(IAnsiConsole console, string what, IEnumerable<string> names)
    {
        var all = names.ToList();
        var listed = string.Join(", ", all.Take(MostNames)) + (all.Count > MostNames ? Invariant($" and {all.Count - MostNames} more") : "");
        if (listed.Length > 0)
        {
            new Flow().Add($"{what}: ", Quiet).Add(listed).Write(console, 2, "");
        }
    }
}
