using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores.Entities;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score entities MENTIONS</c>: how well the ledger tells who is who across articles.</summary>
internal static class ScoreEntitiesCommand
{
    public static Command Create(Terminal terminal)
    {
        var mentions = new Argument<FileInfo>("mentions") { Description = "Gold entity mentions, .jsonl or .jsonl.gz, as the Diverse CDCR collection writes MEANTIME" }.AcceptExistingOnly();
        var chains = new Option<DocumentChains>("--chains")
        {
            Description = "What the actors within a document are: its gold chains, or mentions whose names match",
            DefaultValueFactory = _ => DocumentChains.Gold,
            HelpName = "gold|names",
        }.OneOf();
        var command = new Command("entities", "Measure who is who across articles: B³ over gold named mentions.") { mentions, chains };
        command.SetAction(parsed =>
        {
            var score = EntityScore.Of(parsed.GetRequiredValue(mentions).FullName, parsed.GetValue(chains));
            terminal.Console.WriteLine(Invariant($"mentions {score.Mentions}  B³ precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {score.F1:F3}"));
        });
        return command;
    }
}
