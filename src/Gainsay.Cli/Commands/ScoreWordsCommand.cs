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
        var treebank = new Argument<FileInfo>("treebank") { Description = "Universal Dependencies in CoNLL-U, .conllu or .conllu.gz" };
        return Create(terminal, "words", "Measure parts of speech and dependencies on a treebank's words (UPOS, UAS, LAS).", treebank, (path, model) =>
        {
            var score = TreebankScore.Of(path, model);
            return Invariant($"words {score.Words}  UPOS {score.PartsOfSpeech:F3}  UAS {score.Attached:F3}  LAS {score.Labelled:F3}");
        });
    }

    public static Command CreateNames(Terminal terminal)
    {
        var corpus = new Argument<FileInfo>("corpus") { Description = "Number, word and IOB2 tag between tabs, .iob2 or .iob2.gz" };
        return Create(terminal, "names", "Measure names of people, organisations and places (exact spans with the right class).", corpus, (path, model) =>
        {
            var score = NameScore.Of(path, model);
            return Invariant(
                $"names {score.Gold}  found {score.Predicted}  right {score.TruePositives}  precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {score.F1:F3}");
        });
    }

    private static Command Create(Terminal terminal, string name, string description, Argument<FileInfo> corpus, Func<string, ReaderModel, string> score)
    {
        var command = new Command(name, description) { corpus.AcceptExistingOnly() };
        command.SetAction(parsed =>
        {
            using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
            terminal.Console.WriteLine(score(parsed.GetRequiredValue(corpus).FullName, model));
        });
        return command;
    }
}
