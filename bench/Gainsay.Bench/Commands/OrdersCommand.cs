using System.CommandLine;
using System.Diagnostics;
using Gainsay.Bench.Articles;
using Gainsay.Desk.Links;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench orders FILE</c>: how much links and disputes differ when the same articles come in in another order.</summary>
/// <remarks>Each article is read once, and taken into two ledgers: one in the file's order, one in a shuffled one.</remarks>
internal static class OrdersCommand
{
    private const int All = 1_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("articles") { Description = "Articles to read, e.g. a .jsonl.gz" };
        var seed = SharedOptions.Seed();
        var command = new Command("orders", "Take the same articles in in two orders, and compare links and disputes.") { file, seed };
        command.SetAction(async (parsed, _) =>
        {
            var articles = await ArticleFiles.ReadAsync(parsed.GetRequiredValue(file));
            var reader = Reader.Trained();
            var reading = Stopwatch.StartNew();
            var readings = articles.AsParallel().AsOrdered().Select(reader.Read).ToArray();
            Console.WriteLine(FormattableString.Invariant($"{readings.Length} articles read in {reading.Elapsed.TotalSeconds:F0} s"));
            using var embedder = TextEmbedder.Load(ReaderModel.DefaultFolder);
            using var model = PairModel.Load(ReaderModel.DefaultFolder);
            using var answers = AnswerModel.Load(ReaderModel.DefaultFolder);
            var linker = Linker.ByModel(model, embedder, answers);
            var given = TakenIn(readings, linker);
            new Random(parsed.GetValue(seed)).Shuffle(readings);
            var shuffled = TakenIn(readings, linker);
            Console.WriteLine("| | in the order given | shuffled | in both |");
            Console.WriteLine("|---|---|---|---|");
            foreach (var what in given.Keys)
            {
                Console.WriteLine(FormattableString.Invariant($"| {what} | {given[what].Count} | {shuffled[what].Count} | {given[what].Intersect(shuffled[what]).Count()} |"));
            }
        });
        return command;
    }

    private static Dictionary<string, HashSet<string>> TakenIn(IReadOnlyList<ArticleReading> readings, Linker linker)
    {
        var folder = Directory.CreateTempSubdirectory("gainsay-bench");
        try
        {
            using var ledger = SqliteLedger.Open(Path.Combine(folder.FullName, "bench.ledger"));
            var linking = new Linking(linker, ledger, new CandidateBudget());
            var clock = Stopwatch.StartNew();
            foreach (var reading in readings)
            {
                linking.Put(reading);
            }
            Console.WriteLine(FormattableString.Invariant($"linked and kept in {clock.Elapsed.TotalSeconds:F0} s"));
            return new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
            {
                ["links shown unasked"] = NamesOf(ledger.Links(LinkFilter.Shown, All)),
                ["links, possible ones too"] = NamesOf(ledger.Links(LinkFilter.Shown with { Possible = true }, All)),
                ["disputes, by id"] = [.. ledger.Disputes(new DisputeFilter(), All).Select(dispute => dispute.Id)],
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static HashSet<string> NamesOf(IEnumerable<Link> links) => [.. links.Select(link => $"{link.From.Key} {link.Relation} {link.To.Key}")];
}
