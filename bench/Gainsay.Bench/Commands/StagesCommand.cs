using System.CommandLine;
using Gainsay.Bench.Articles;
using Gainsay.Bench.Runs;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench stages</c>: where the time of taking an article in goes.</summary>
internal static class StagesCommand
{
    // Enough for the just-in-time compiler to have done its work.
    private const int WarmUpArticles = 30;

    public static Command Create()
    {
        var articles = SharedOptions.Articles(200);
        var seed = SharedOptions.Seed();
        var engine = SharedOptions.Engine();
        var command = new Command("stages", "Measure each stage's share of the time, on one thread.") { articles, seed, engine };
        command.SetAction(async (parsed, _) =>
        {
            using var warmUp = MadeSet.Write(WarmUpArticles, parsed.GetValue(seed) + 1);
            await MeasureAsync(warmUp, parsed.GetValue(engine));
            using var set = MadeSet.Write(parsed.GetValue(articles), parsed.GetValue(seed));
            var times = await MeasureAsync(set, parsed.GetValue(engine));
            var all = times.Sum(stage => stage.Time.TotalSeconds);
            Console.WriteLine("| Stage | ms an article | Share |");
            Console.WriteLine("|---|---|---|");
            foreach (var (stage, time) in times.Append(("all", TimeSpan.FromSeconds(all))))
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"| {stage} | {time.TotalMilliseconds / set.Articles:F3} | {100 * time.TotalSeconds / all:F0} % |"));
            }
        });
        return command;
    }

    private static async Task<List<(string Stage, TimeSpan Time)>> MeasureAsync(MadeSet set, Engine engine)
    {
        using var ledger = SqliteLedger.Open(Path.ChangeExtension(set.Path, ".ledger"));
        var times = new StageTimes(ledger, engine);
        await times.AddAsync(set.Path);
        return [.. times.Times];
    }
}
