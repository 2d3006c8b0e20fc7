using System.Diagnostics;
using Gainsay.Desk;
using Gainsay.Exchange;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Bench.Runs;

/// <summary>Reads a file of articles once, in this process, as the command line does.</summary>
internal static class ArticleRun
{
    /// <param name="path">A JSONL file.</param>
    /// <param name="work">What to do with each article.</param>
    /// <param name="jobs">How many articles at a time.</param>
    /// <param name="engine">Which engine reads.</param>
    /// <param name="output">Where the JSON lines go.</param>
    /// <exception cref="InvalidDataException">An article could not be read.</exception>
    public static async Task<RunFigures> OverAsync(string path, Work work, int jobs, Engine engine, Stream output)
    {
        using var process = Process.GetCurrentProcess();
        var folder = Directory.CreateTempSubdirectory("gainsay-bench");
        try
        {
            using var ledger = work == Work.TakeIn ? SqliteLedger.Open(Path.Combine(folder.FullName, "bench.ledger")) : null;
            var read = Through(Engines.ReaderOf(engine), ledger);
            using var intake = new ArticleIntake(new IntakeOptions());
            var (articles, attributions, first) = (0, 0L, TimeSpan.Zero);
            await foreach (var (line, found) in InOrder.Run(intake.ReadAsync([path]), Line, jobs))
            {
                await output.WriteAsync(line);
                articles++;
                attributions += found;
                first = articles == 1 ? SinceStart() : first;
            }
            var all = SinceStart();
            process.Refresh();
            return new(articles, attributions, first.TotalSeconds, all.TotalSeconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64);

            (byte[] Line, int Attributions) Line(IntakeResult result)
            {
                var reading = read(result is IntakeResult.Read { Article: var article }
                    ? article
                    : throw new InvalidDataException($"The benchmark's own article was refused: {(result as IntakeResult.Failed)?.What}"));
                return (ContractJson.LineOf(reading), reading.Attributions.Count);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        TimeSpan SinceStart() => DateTime.Now - process.StartTime;
    }

    private static Func<Article, ArticleReading> Through(Reader reader, ILedger? ledger)
    {
        if (ledger is null)
        {
            return reader.Read;
        }
        var desk = new Desk.Desk(reader.Read, reader.Engine, ledger);
        return article => desk.TakeIn(article).Reading
            ?? throw new InvalidDataException($"The new ledger refused {article.Input}.");
    }
}
