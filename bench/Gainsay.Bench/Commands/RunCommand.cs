using System.CommandLine;
using Gainsay.Bench.Runs;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench run FILE</c>: one run in this process; what the other commands start and measure.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A JSONL file of articles" };
        var work = new Option<Work>("--work") { Description = "Read, or TakeIn with a ledger", DefaultValueFactory = _ => Work.Read };
        var jobs = SharedOptions.Jobs(1);
        var engine = SharedOptions.Engine();
        var command = new Command("run", "Read a file of articles once, and print the run's figures as JSON.") { file, work, jobs, engine };
        command.SetAction(async (parsed, _) =>
        {
            var figures = await ArticleRun.OverAsync(
                parsed.GetRequiredValue(file), parsed.GetValue(work), parsed.GetValue(jobs), parsed.GetValue(engine), Stream.Null);
            Console.WriteLine(figures.ToJson());
        });
        return command;
    }
}
