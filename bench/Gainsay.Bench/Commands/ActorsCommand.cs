using System.CommandLine;
using System.Diagnostics;
using Gainsay.Bench.Articles;
using Gainsay.Bench.Runs;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench actors</c>: how long it takes to say who the actors of one new article are, in a large ledger.</summary>
internal static class ActorsCommand
{
    private const int InOneTransaction = 1000;

    // New articles that are measured, after as many that warm up.
    private const int Measured = 200;

    public static Command Create()
    {
        var articles = SharedOptions.Articles(100_000);
        var actors = new Option<int>("--actors") { Description = "How many actors speak in them", DefaultValueFactory = _ => 20_000 };
        var seed = SharedOptions.Seed();
        var command = new Command("actors", "Measure finding who the actors of one new article are, in a ledger of many articles.") { articles, actors, seed };
        command.SetAction((parsed, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("gainsay-bench");
            try
            {
                using var ledger = SqliteLedger.Open(Path.Combine(folder.FullName, "bench.ledger"));
                Measure(ledger, new MadeReadings(parsed.GetValue(actors), parsed.GetValue(seed)), parsed.GetValue(articles));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
            return Task.CompletedTask;
        });
        return command;
    }

    private static void Measure(SqliteLedger ledger, MadeReadings made, int articles)
    {
        var filling = Stopwatch.StartNew();
        foreach (var numbers in Enumerable.Range(0, articles).Chunk(InOneTransaction))
        {
            ledger.Put([.. numbers.Select(made.Read)]);
            Progress.Tell(numbers[^1] + 1, articles);
        }
        Console.WriteLine(FormattableString.Invariant(
            $"{articles} articles with {MadeReadings.ActorsInArticle} actors at most each, {ledger.Counts().ActorNames} filing names; filled in {filling.Elapsed.TotalSeconds:F0} s"));
        var fresh = Enumerable.Range(articles, 2 * Measured).Select(made.Read).ToList();
        Console.WriteLine("| For one new article | median ms | 95 % under ms | longest ms |");
        Console.WriteLine("|---|---|---|---|");
        Print("who its actors are", [.. fresh.Select(reading => Milliseconds(() => ledger.ActorIds(reading))).Skip(Measured)]);
        Print("taking it in, durable on disk", [.. fresh.Select(reading => Milliseconds(() => ledger.Put(reading))).Skip(Measured)]);
        Print("a surname's actors", [.. fresh.Select(reading => Milliseconds(() => ledger.ActorsCalled(reading.Actors[0].Name.Split(' ')[^1]))).Skip(Measured)]);
        Print("names that look alike", [.. fresh.Select(reading => Milliseconds(() => ledger.ActorNamed(reading.Actors[0].Name + "x", 1))).Skip(Measured)]);
    }

    private static double Milliseconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void Print(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(FormattableString.Invariant($"| {what} | {times[times.Length / 2]:F2} | {times[(int)(0.95 * times.Length)]:F2} | {times[^1]:F2} |"));
    }
}
