using System.CommandLine;
using Gainsay.Bench.Articles;
using Gainsay.Bench.Runs;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench memory</c>: whether memory stays flat however many articles there are.</summary>
internal static class MemoryCommand
{
    public static Command Create()
    {
        var few = new Option<int>("--few") { Description = "Articles of the short run", DefaultValueFactory = _ => 1000 };
        var many = new Option<int>("--many") { Description = "Articles of the long run", DefaultValueFactory = _ => 10_000 };
        var seed = SharedOptions.Seed();
        var engine = SharedOptions.Engine();
        var jobs = SharedOptions.Jobs(2);
        var command = new Command("memory", "Measure peak memory over few and over many articles.") { few, many, seed, jobs, engine };
        command.SetAction(async (parsed, _) =>
        {
            using var small = MadeSet.Write(parsed.GetValue(few), parsed.GetValue(seed));
            using var large = MadeSet.Write(parsed.GetValue(many), parsed.GetValue(seed));
            Console.WriteLine("| Work | Jobs | Articles | Peak memory, MB | Articles | Peak memory, MB | Ratio |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            foreach (var work in Enum.GetValues<Work>())
            {
                var low = await ChildRun.OverAsync(small.Path, work, parsed.GetValue(jobs), parsed.GetValue(engine));
                var high = await ChildRun.OverAsync(large.Path, work, parsed.GetValue(jobs), parsed.GetValue(engine));
                Console.WriteLine(FormattableString.Invariant(
                    $"| {work} | {parsed.GetValue(jobs)} | {low.Articles} | {low.PeakBytes / 1e6:F0} | {high.Articles} | {high.PeakBytes / 1e6:F0} | {(double)high.PeakBytes / low.PeakBytes:F2} |"));
            }
        });
        return command;
    }
}
