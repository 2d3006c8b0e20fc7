using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger.Disputes;
using Gainsay.Reading.Claims;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay positions ACTOR [QUESTION]</c>: what an actor says over time, reversals marked.</summary>
internal static class PositionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var actor = new Argument<string>("actor") { Description = "A name of the actor, e.g. \"Ana Ruiz\"" };
        var question = new Argument<string[]>("question") { Description = "Words that the question must have", Arity = ArgumentArity.ZeroOrMore };
        var limit = SharedOptions.Limit(20);
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("positions", "Show what an actor says over time, and where it takes something back.") { actor, question, limit, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var name = parsed.GetRequiredValue(actor);
            var positions = store.Positions(name, FilterOptions.Joined(parsed.GetValue(question)), parsed.GetValue(limit));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                foreach (var position in positions)
                {
                    terminal.WriteLine(DisputeJson.LineOf(position));
                }
                return;
            }
            if (positions.Count == 0)
            {
                throw new UserErrorException($"Nothing that fits is said by `{name}`. `gainsay who` shows the names that the ledger has.");
            }
            foreach (var position in positions)
            {
                Write(terminal.Console, position);
            }
        });
        return command;
    }

    private static void Write(IAnsiConsole console, Position position)
    {
        new Flow().Add(position.Question, new Style(decoration: Decoration.Bold | Decoration.Underline)).Write(console);
        foreach (var step in position.Steps)
        {
            StatementBrief.Head(step.Statement).Write(console, 2, Lead(step.Statement.Stance));
            new Flow().Add(StatementBrief.Words(step.Statement)).Write(console, 4);
            if (step.Reverses is { } reversal)
            {
                new Flow().Add("reverses", LinkText.StyleOf(reversal.Relation))
                    .Add(Invariant($" what was said before ({reversal.Confidence:F2}): {reversal.Reason}"), new Style(Color.Grey)).Write(console, 6, "    →");
            }
        }
        console.WriteLine();
    }

    private static string Lead(Stance? stance) => stance switch
    {
        Stance.For => "for: ",
        Stance.Against => "against: ",
        _ => "",
    };
}
