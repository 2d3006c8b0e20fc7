using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;
using Gainsay.Desk.Scores.Disputes;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score disputes STORY…</c>: how well links, disputes and voices across the articles of a story are found.</summary>
internal static class ScoreDisputesCommand
{
    public static Command Create(Terminal terminal)
    {
        var stories = new Argument<DirectoryInfo[]>("stories") { Description = "Folders with the texts of a story, gold.jsonl and story.gold.json", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
        var engine = SharedOptions.Engine();
        var pairs = LinkOptions.Pairs();
        var command = new Command("disputes", "Measure links, disputes and voices across the articles of a story, end to end.") { stories, engine, pairs };
        command.SetAction(async (parsed, cancellation) =>
        {
            var linker = LinkOptions.LinkerOf(parsed.GetValue(pairs));
            var reader = TakingIn.ReaderOf(parsed.GetValue(engine), linker);
            StoryScore? all = null;
            foreach (var story in parsed.GetRequiredValue(stories))
            {
                var gold = StoryGold.Load(story.FullName);
                var articles = await ArticlesAsync(story.FullName, gold, cancellation).ConfigureAwait(false);
                using var folder = new TemporaryLedger();
                var takeIn = TakingIn.Through(reader, folder.Ledger, linker);
                articles.ForEach(article => takeIn(article));
                var score = StoryScore.Of(gold, [.. articles.Select(article => folder.Ledger.Statements(article.Id))], folder.Ledger);
                Write(terminal, story.Name, score);
                all = all?.Plus(score) ?? score;
            }
            if (parsed.GetRequiredValue(stories).Length > 1)
            {
                Write(terminal, "all", all!);
            }
        });
        return command;
    }

    // Outlet and time are the gold's, because a text file does not have them.
    private static async Task<List<Article>> ArticlesAsync(string folder, StoryGold gold, CancellationToken cancellation)
    {
        using var intake = new ArticleIntake(new IntakeOptions());
        var articles = new List<Article>();
        foreach (var known in gold.Articles)
        {
            var path = Path.Combine(folder, known.Input);
            await foreach (var result in intake.ReadAsync([path], cancellation).ConfigureAwait(false))
            {
                articles.Add(result is IntakeResult.Read read
                    ? read.Article with { Outlet = known.Outlet, Published = known.Published }
                    : throw new ScoreInputException(path, null, "a text that cannot be read", "the text of the gold"));
            }
        }
        return articles;
    }

    private static void Write(Terminal terminal, string name, StoryScore score)
    {
        var console = terminal.Console;
        console.WriteLine(name);
        foreach (var (where, counts) in new[] { ("within", score.Within), ("across", score.Across) })
        {
            foreach (var group in StoryScore.Groups)
            {
                var count = counts[group];
                console.WriteLine(Invariant($"  {where} {group,-9} P {count.Precision:F3} R {count.Recall:F3} F1 {count.F1:F3}  ({count.TruePositives} of {count.Gold} found, {count.Predicted} shown)"));
            }
        }
        console.WriteLine(Invariant($"  disputes  {score.DisputesWhole} of {score.Disputes} whole, {score.DisputesMet} met"));
        console.WriteLine(Invariant($"  voices    {score.VoicesRight} of {score.Voices} right"));
    }

    /// <summary>A ledger of its own for one story, gone afterwards.</summary>
    private sealed class TemporaryLedger : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gainsay-score-");

        public TemporaryLedger() => Ledger = SqliteLedger.Open(Path.Combine(folder.FullName, "story.ledger"));

        public SqliteLedger Ledger { get; }

        public void Dispose()
        {
            Ledger.Dispose();
            folder.Delete(recursive: true);
        }
    }
}
