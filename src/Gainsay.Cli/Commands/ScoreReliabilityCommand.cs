using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score reliability GOLD</c>: whether confidence is what it says.</summary>
internal static class ScoreReliabilityCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Gold articles, .jsonl or .jsonl.gz" }.AcceptExistingOnly();
        var engine = SharedOptions.Engine();
        var command = new Command("reliability", "Measure whether the confidence of attributions is the share of them that is right.") { gold, engine };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(gold).FullName;
            var readings = await GoldTexts.ReadAsync(terminal, path, parsed.GetValue(engine), cancellation).ConfigureAwait(false);
            var reliability = Reliability.Of(path, readings);
            terminal.Console.WriteLine("confidence    count  mean   right");
            foreach (var bin in reliability.Tenths)
            {
                terminal.Console.WriteLine(Invariant($"{bin.From:F1} to {bin.From + 0.1:F1} {bin.Count,8}  {bin.Confidence:F3}  {bin.Right:F3}"));
            }
            terminal.Console.WriteLine(Invariant($"expected calibration error {reliability.ExpectedError:F3}"));
        });
        return command;
    }
}
