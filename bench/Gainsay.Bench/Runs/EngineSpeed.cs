using System.Diagnostics;
using Gainsay.Desk;
using Gainsay.Reading;

namespace Gainsay.Bench.Runs;

/// <summary>How fast one engine reads articles that are in memory already: text in, reading out.</summary>
internal static class EngineSpeed
{
    /// <summary>Loads an engine once more than needed, and says how long that takes the second time: without the runtime's own start.</summary>
    public static (Reader Reader, double FirstSeconds, double AgainSeconds) Load(Func<Reader> load)
    {
        var start = Stopwatch.GetTimestamp();
        load();
        var first = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var reader = load();
        return (reader, first, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>Seconds for all articles.</summary>
    public static async Task<double> SecondsAsync(Reader reader, IReadOnlyList<Article> articles, int jobs)
    {
        var start = Stopwatch.GetTimestamp();
        var found = 0L;
        await foreach (var attributions in InOrder.Run(articles.ToAsyncEnumerable(), article => reader.Read(article).Attributions.Count, jobs))
        {
            found += attributions;
        }
        return found > 0
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidDataException("Nothing was found in any of the articles: a run that finds nothing measures nothing.");
    }
}
