using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores.Words;
using Gainsay.Reading.Encoders;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score words TREEBANK</c> and <c>gainsay score names CORPUS</c>: how well words are read.</summary>
internal static class ScoreWordsCommand
{
    public static Command CreateWords(Terminal terminal)
    {
        var treebank = new Argument<FileInfo>("treebank") { Description = "Universal Dependencies in CoNLL-U, .conllu or .conllu.gz" }.AcceptExistingOnly();
        var command = new Command("words", "Measure parts of speech and dependencies on a treebank's words (UPOS, UAS, LAS).") { treebank };
        command.SetAction(parsed =>
        {
            using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
            var score = TreebankScore.Of(parsed.GetRequiredValue(treebank).FullName, model);
            terminal.Console.WriteLine(Invariant(
                $"words {score.Words}  UPOS {score.PartsOfSpeech:F3}  UAS {score.Attached:F3}  LAS {score.Labelled:F3}"));
        });
        return command;
    }

    public static Command CreateNames(Terminal terminal)
    {
        var corpus = new Argument<FileInfo>("corpus") { Description = "Number, word and IOB2 tag between tabs, .iob2 or .iob2.gz" }.AcceptExistingOnly();
        var command = new Command("names", "Measure names of people, organisations and places (exact spans with the right class).") { corpus };
        command.SetAction(parsed =>
        {
            using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
            var score = NameScore.Of(parsed.GetRequiredValue(corpus).FullName, model);
            terminal.Console.WriteLine(Invariant(
                $"names {score.Gold}  found {score.Predicted}  right {score.TruePositives}  precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {score.F1:F3}"));
        });
        return command;
    }
}
