using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk;
using Gainsay.Desk.Scores;
using Gainsay.Intake;

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
                : AttributionScore.Of(goldPath, await ReadAsync(terminal, goldPath, parsed.GetValue(engine), cancellation).ConfigureAwait(false));
            var text = parsed.GetValue(format) == OutputFormat.Json ? ScoreJson.Of(score) : ScoreTable.Of(score);
            terminal.WriteLine(System.Text.Encoding.UTF8.GetBytes(text.TrimEnd('\n') + "\n"));
        });
        return command;
    }

    /// <summary>This engine's attributions in the gold's texts. What cannot be read is complained of, and counts as an empty prediction.</summary>
    private static async Task<List<PredictedArticle>> ReadAsync(
        Terminal terminal, string goldPath, EngineChoice engine, CancellationToken cancellation)
    {
        var reader = TakingIn.ReaderOf(engine);
        using var intake = new ArticleIntake(new IntakeOptions());
        var predictions = new List<PredictedArticle>();
        var results = InOrder.Run(
            intake.ReadAsync([goldPath], cancellation),
            result => (result, reading: result is IntakeResult.Read read ? reader.Read(read.Article) : null),
            Environment.ProcessorCount,
            cancellation);
        await foreach (var (result, reading) in results.ConfigureAwait(false))
        {
            if (reading is not null)
            {
                predictions.Add(PredictedArticle.Of(reading));
            }
            else if (result is IntakeResult.Failed failed)
            {
                terminal.Complain(failed.What);
            }
        }
        return predictions;
    }
}
