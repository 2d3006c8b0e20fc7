using System.CommandLine;
using System.Text.Json;
using Gainsay.Cli.Terminals;
using Gainsay.Intake.Pages;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score bodies GOLD FOLDER</c>: how well article bodies are taken from pages.</summary>
internal static class ScoreBodiesCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<FileInfo>("gold") { Description = "JSON: {\"page id\": {\"articleBody\": \"…\"}}" }.AcceptExistingOnly();
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The pages, as ID.html.gz" }.AcceptExistingOnly();
        var command = new Command("bodies", "Measure the article bodies that are taken from saved pages (precision, recall and F1 of 4-word shingles).")
        {
            gold, folder,
        };
        command.SetAction(parsed => Print(terminal, Score(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(folder))));
        return command;
    }

    private static BodyScore Score(FileInfo gold, DirectoryInfo folder)
    {
        try
        {
            return BodyScore.Of(gold.FullName, folder.FullName);
        }
        catch (JsonException error)
        {
            throw new UserErrorException($"{gold.Name}: not JSON of the form {{\"page id\": {{\"articleBody\": \"…\"}}}} ({error.Message})");
        }
    }

    private static void Print(Terminal terminal, BodyScore score)
    {
        terminal.Console.WriteLine(Invariant(
            $"pages {score.Pages.Count}  missing {score.Missing}  precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {score.F1:F3}"));
        terminal.Console.WriteLine("worst: " + string.Join(' ', score.Pages.Take(5).Select(page => page.Id.Length > 12 ? page.Id[..12] : page.Id)));
    }
}
