using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score coreference GOLD</c>: how well mentions of one party are brought together.</summary>
internal static class ScoreCoreferenceCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<FileInfo>("gold") { Description = "CoNLL-U with entity brackets as GUM has them, .gz or not" }.AcceptExistingOnly();
        var without = new Option<string[]>("--without")
        {
            Description = "Genres to leave out: the second part of a document's id, as in GUM_news_crane", AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("coreference", "Measure coreference (MUC, B³, CEAF-e and their mean) of mentions that the engine finds itself.") { gold, without };
        command.SetAction(parsed =>
        {
            var left = parsed.GetValue(without) ?? [];
            using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
            var run = new CoreferenceRun(model, ChainModel.Load(ReaderModel.DefaultFolder));
            var (documents, chains, all) = (0, CoreferenceScore.Zero, CoreferenceScore.Zero);
            foreach (var document in CoreferenceCorpus.Read(parsed.GetRequiredValue(gold).FullName).Where(document => !left.Contains(GenreOf(document.Id))))
            {
                var (repeated, withSingletons) = run.Score(document);
                (documents, chains, all) = (documents + 1, chains + repeated, all + withSingletons);
            }
            terminal.Console.WriteLine(Invariant($"documents {documents}"));
            Print(terminal, "without singletons", chains);
            Print(terminal, "with singletons", all);
        });
        return command;
    }

    private static string GenreOf(string id) => id.Split('_') is [_, var genre, ..] ? genre : "";

    private static void Print(Terminal terminal, string name, CoreferenceScore score)
    {
        terminal.Console.WriteLine(Invariant($"{name,-20}{"P",8}{"R",8}{"F1",8}"));
        foreach (var (measure, count) in new[] { ("mentions", score.Mentions), ("MUC", score.Muc), ("B³", score.BCubed), ("CEAF-e", score.CeafE) })
        {
            terminal.Console.WriteLine(Invariant($"{measure,-20}{count.Precision,8:F4}{count.Recall,8:F4}{count.F1,8:F4}"));
        }
        terminal.Console.WriteLine(Invariant($"{"CoNLL F1",-36}{score.ConllF1,8:F4}"));
    }
}
