using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score actors GOLD</c>: how many attributions are filed under the right name.</summary>
internal static class ScoreActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Gold articles with actors, .jsonl or .jsonl.gz" }.AcceptExistingOnly();
        var engine = SharedOptions.Engine();
        var wrong = new Option<bool>("--wrong") { Description = "List what is filed wrongly" };
        var command = new Command("actors", "Measure under which name each attribution is filed, end to end and on the attributions that are found.") { gold, engine, wrong };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(gold).FullName;
            var readings = await GoldTexts.ReadAsync(terminal, path, parsed.GetValue(engine), cancellation).ConfigureAwait(false);
            var score = ActorScore.Of(path, readings.Select(FiledArticle.Of));
            terminal.Console.WriteLine(Invariant(
                $"attributions with actors {score.Gold}  found {score.Matched}  right {score.Right}  end to end {score.EndToEnd:F3}  on those found {score.OnMatched:F3}"));
            foreach (var line in parsed.GetValue(wrong) ? score.Wrong : [])
            {
                terminal.WriteLine(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
            }
        });
        return command;
    }
}
