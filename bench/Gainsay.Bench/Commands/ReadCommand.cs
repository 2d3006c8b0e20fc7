using System.CommandLine;
using Gainsay.Bench.Articles;
using Gainsay.Bench.Runs;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench read</c>: speed with one job and with two, side by side.</summary>
/// <remarks>The kinds of run take turns within each round, so that a busy quarter of a minute slows all of them alike.</remarks>
internal static class ReadCommand
{
    private static readonly (Work Work, int Jobs)[] Kinds = [(Work.Read, 1), (Work.Read, 2), (Work.TakeIn, 1), (Work.TakeIn, 2)];

    public static Command Create()
    {
        var articles = SharedOptions.Articles(1000);
        var seed = SharedOptions.Seed();
        var engine = SharedOptions.Engine();
        var rounds = SharedOptions.Rounds();
        var command = new Command("read", "Measure how fast articles are read, with one job and with two.") { articles, seed, rounds, engine };
        command.SetAction(async (parsed, _) =>
        {
            using var set = MadeSet.Write(parsed.GetValue(articles), parsed.GetValue(seed));
            var runs = Kinds.ToDictionary(kind => kind, _ => new List<RunFigures>());
            for (var round = 0; round < parsed.GetValue(rounds); round++)
            {
                foreach (var (work, jobs) in Kinds)
                {
                    runs[(work, jobs)].Add(await ChildRun.OverAsync(set.Path, work, jobs, parsed.GetValue(engine)));
                }
            }
            Print(set, runs.ToDictionary(run => run.Key, run => RunFigures.MedianOf(run.Value)));
        });
        return command;
    }

    private static void Print(MadeSet set, Dictionary<(Work Work, int Jobs), RunFigures> runs)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{set.Articles} articles, {set.Words} words; {runs[Kinds[0]].Attributions} attributions found.\n"));
        Console.WriteLine("| Work | Jobs | Articles a second | Words a second | Seconds | First output, seconds | Processor ms an article | Peak memory, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var ((work, jobs), run) in runs)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {Name(work)} | {jobs} | {run.Articles / run.Seconds:F0} | {set.Words / run.Seconds:F0} | {run.Seconds:F2} | {run.FirstOutputSeconds:F2} | {run.CpuSeconds * 1000 / run.Articles:F2} | {run.PeakBytes / 1e6:F0} |"));
        }
        foreach (var work in Kinds.Select(kind => kind.Work).Distinct())
        {
            var ratio = runs[(work, 1)].Seconds / runs[(work, 2)].Seconds;
            Console.WriteLine(FormattableString.Invariant($"\n{Name(work)}: two jobs are {ratio:F2} times as fast as one."));
        }
    }

    private static string Name(Work work) => work == Work.Read ? "read" : "read and keep in a ledger";
}
