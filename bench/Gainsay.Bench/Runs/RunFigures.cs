using System.Text.Json;

namespace Gainsay.Bench.Runs;

/// <summary>What a run does with each article.</summary>
internal enum Work
{
    /// <summary>Intake, reading, and the reading as a JSON line: <c>gainsay read --format json --no-ledger</c>.</summary>
    Read,

    /// <summary>The same, and into a new ledger on disk besides: <c>gainsay read --format json</c>.</summary>
    TakeIn,
}

/// <summary>One run of a process of its own over a file of articles.</summary>
/// <param name="Articles">How many were read.</param>
/// <param name="Attributions">How many were found in them: a run that finds none measures nothing.</param>
/// <param name="FirstOutputSeconds">From the start of the process until the first article's line was out.</param>
/// <param name="Seconds">From the start of the process until the last line was out.</param>
/// <param name="CpuSeconds">Processor time of all threads: what other programs on the machine disturb least.</param>
/// <param name="PeakBytes">The largest working set, as the operating system counted it.</param>
internal sealed record RunFigures(int Articles, long Attributions, double FirstOutputSeconds, double Seconds, double CpuSeconds, long PeakBytes)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <exception cref="FormatException">It is not what <see cref="ToJson"/> gave.</exception>
    public static RunFigures FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<RunFigures>(json) ?? throw new FormatException("A run printed null, expected its figures.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"A run printed `{json}`, expected its figures as a JSON object.", e);
        }
    }

    /// <summary>Each figure's median over runs of the same work; one slow run, on a machine with other things to do, then counts for little.</summary>
    public static RunFigures MedianOf(IReadOnlyList<RunFigures> runs)
    {
        return new(
            runs[0].Articles,
            runs[0].Attributions,
            Median(run => run.FirstOutputSeconds),
            Median(run => run.Seconds),
            Median(run => run.CpuSeconds),
            Median(run => run.PeakBytes));

        T Median<T>(Func<RunFigures, T> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
    }
}
