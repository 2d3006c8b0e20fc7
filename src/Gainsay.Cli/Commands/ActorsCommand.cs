using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors</c>: who is in the ledger; its subcommands say what a person decides of them.</summary>
internal static class ActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var word = new Option<string?>("--name") { Description = "Only those whose name has this word", HelpName = "WORD" };
        var kind = ActorsAddCommand.Kind();
        var all = new Option<bool>("--all") { Description = "Also lone surnames, descriptions and others that are compared with no other article" };
        var format = SharedOptions.Format();
        var limit = SharedOptions.Limit(50);
        var ledger = SharedOptions.Ledger();
        var command = new Command("actors", "List the actors of the ledger, or say who is who.")
        {
            word, kind, all, format, limit, ledger,
            ActorsAddCommand.Create(terminal),
            ActorsAliasCommand.Create(terminal),
            ActorsMergeCommand.Create(terminal),
            ActorsSplitCommand.Create(terminal),
            ActorsUndoCommand.Create(terminal),
            ActorsLogCommand.Create(terminal),
        };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var filter = new ActorFilter { Word = parsed.GetValue(word), Kind = parsed.GetValue(kind), OnlyHereToo = parsed.GetValue(all) };
            var actors = store.Actors(filter, parsed.GetValue(limit));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                actors.ToList().ForEach(actor => terminal.WriteLine(ActorJson.LineOf(actor)));
            }
            else
            {
                Print(terminal.Console, actors);
            }
        });
        return command;
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<LedgerActor> actors)
    {
        foreach (var actor in actors)
        {
            new Flow()
                .Add(actor.Name, new Style(decoration: Decoration.Bold))
                .Add(Invariant($" – {actor.Kind.ToString().ToLowerInvariant()}{(actor.Country is null ? "" : ", " + actor.Country)}, {actor.Articles:N0} in articles"))
                .Write(console, 10, ActorHandle.ShortId(actor), new Style(Color.Grey));
        }
    }
}
