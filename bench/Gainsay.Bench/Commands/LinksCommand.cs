using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Gainsay.Bench.Articles;
using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench links</c>: how long linking one new article of 20 statements takes in a large ledger, and how many hidden pairs are among its candidates.</summary>
internal static class LinksCommand
{
    // New articles that are measured, after as many that warm up.
    private const int Measured = 20;

    // Articles that are filled in at a time: many, because what lies in the order of days and of keys touches pages everywhere, and each page is written once a time.
    private const int InBatch = 12_500;

    // The embedder's name under which the linker keeps its vectors.
    private const string Embedder = "minilm/1";

    public static Command Create()
    {
        var statements = new Option<int>("--statements") { Description = "How many statements the ledger holds", DefaultValueFactory = _ => 1_000_000 };
        var hidden = new Option<FileInfo?>("--hidden") { Description = "Pairs to hide and look for, one a line: {\"earlier\": \"…\", \"later\": \"…\"}" };
        var days = new Option<int>("--days") { Description = "How many days after the earlier claim the later one is published", DefaultValueFactory = _ => 1 };
        var kept = new Option<FileInfo?>("--ledger") { Description = "Keep the filled ledger in this file, and fill no more than is missing where it is there already" };
        var rules = new Option<bool>("--rules") { Description = "Compare claims by their words and not by the pair model" };
        var seed = SharedOptions.Seed();
        var command = new Command("links", "Measure linking one new article of 20 statements in a ledger of many.") { statements, hidden, days, kept, rules, seed };
        command.SetAction((parsed, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("gainsay-bench");
            try
            {
                using var ledger = SqliteLedger.Open(parsed.GetValue(kept)?.FullName ?? Path.Combine(folder.FullName, "bench.ledger"));
                using var embedder = TextEmbedder.Load(ReaderModel.DefaultFolder);
                var linker = parsed.GetValue(rules) ? Linker.ByRules(embedder) : Linker.ByModel(PairModel.Load(ReaderModel.DefaultFolder), embedder, AnswerModel.Load(ReaderModel.DefaultFolder));
                var made = new MadeStatements(parsed.GetValue(seed), embedder.Width);
                Fill(ledger, made, parsed.GetValue(statements) / MadeStatements.InArticle);
                Measure(new Linking(linker, ledger, new CandidateBudget()), made, ledger.Counts().Articles);
                if (parsed.GetValue(hidden) is { } pairs)
                {
                    Look(new HiddenPairs(ledger, linker, PairsIn(pairs.FullName), parsed.GetValue(days)));
                }
            }
            finally
            {
                folder.Delete(recursive: true);
            }
            return Task.CompletedTask;
        });
        return command;
    }

    private static void Fill(SqliteLedger ledger, MadeStatements made, int articles)
    {
        var filling = Stopwatch.StartNew();
        foreach (var batch in Enumerable.Range(0, articles).Skip(ledger.Counts().Articles).Chunk(InBatch))
        {
            ledger.Fill(batch.Select(made.Read).Select(reading => (reading, made.Linkables(ledger.StatementsOf(reading), Embedder))), "made");
        }
        Console.WriteLine(FormattableString.Invariant($"{ledger.Counts().Statements} statements; filled in {filling.Elapsed.TotalSeconds:F0} s"));
    }

    // Processor time is of all threads together; on a machine with other things to do it is the figure that holds.
    private static void Measure(Linking linking, MadeStatements made, int next)
    {
        var times = Enumerable.Range(next, 2 * Measured).Select(made.Read).Select(reading => TimesOf(() => linking.Put(reading))).Skip(Measured).ToList();
        var (clock, processor) = (times.Select(time => time.Clock).Order().ToList(), times.Select(time => time.Processor).Order().ToList());
        Console.WriteLine(FormattableString.Invariant(
            $"linking and keeping one article of {MadeStatements.InArticle} statements: median {clock[clock.Count / 2]:F0} ms, longest {clock[^1]:F0} ms; processor time median {processor[processor.Count / 2]:F0} ms, longest {processor[^1]:F0} ms"));
    }

    private static void Look(HiddenPairs pairs)
    {
        pairs.Hide();
        foreach (var together in new[] { 1, MadeStatements.InArticle })
        {
            var fates = pairs.Look(together).GroupBy(fate => fate).ToDictionary(fate => fate.Key, fate => fate.Count());
            Console.WriteLine($"hidden pairs, {together} to an article: " + string.Join(", ", Enum.GetValues<PairFate>().Select(fate => FormattableString.Invariant($"{fates.GetValueOrDefault(fate)} {HiddenPairs.NameOf(fate)}"))));
        }
    }

    private static List<ClaimPair> PairsIn(string path) =>
        [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).Select(pair => new ClaimPair(pair.GetProperty("earlier").GetString()!, pair.GetProperty("later").GetString()!))];

    private static (double Clock, double Processor) TimesOf(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (started, spent) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        work();
        process.Refresh();
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, (process.TotalProcessorTime - spent).TotalMilliseconds);
    }
}
