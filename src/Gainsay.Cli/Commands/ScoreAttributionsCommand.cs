using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score attributions GOLD [PRED]</c>: how good attributions are.</summary>
internal static class ScoreAttributionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Gold articles, .jsonl or .jsonl.gz" }.AcceptExistingOnly();
        var predicted = new Argument<FileInfo?>("pred")
        {
            Description = "Any system's attributions, or the output of `gainsay read --format json`; without it, this engine reads the gold's texts",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var engine = SharedOptions.Engine();
        var format = SharedOptions.Format();
        var command = new Command("attributions", "Measure attributions: exact spans, tokens, and whole attributions strict, lenient, full and nested.")
        {
            gold, predicted, engine, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var goldPath = parsed.GetRequiredValue(gold).FullName;
            var score = parsed.GetValue(predicted) is { } file
                ? AttributionScore.Of(goldPath, file.FullName)
                : AttributionScore.Of(goldPath, (await GoldTexts.ReadAsync(terminal, goldPath, parsed.GetValue(engine), cancellation).ConfigureAwait(false)).Select(PredictedArticle.Of));
            var text = parsed.GetValue(format) == OutputFormat.Json ? ScoreJson.Of(score) : ScoreTable.Of(score);
            terminal.WriteLine(System.Text.Encoding.UTF8.GetBytes(text.TrimEnd('\n') + "\n"));
        });
        return command;
    }
}
