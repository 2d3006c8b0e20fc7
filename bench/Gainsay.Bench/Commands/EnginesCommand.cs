using System.CommandLine;
using Gainsay.Bench.Articles;
using Gainsay.Bench.Runs;
using Gainsay.Reading;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench engines</c>: the model in bytes, the same in floats, and the rules, side by side.</summary>
/// <remarks>The engines take turns within each round, and the fastest round of each counts: the others measure what else the machine did.</remarks>
internal static class EnginesCommand
{
    private const int WordsOfAnArticle = 600;
    private const int WarmUpArticles = 8;

    public static Command Create()
    {
        var articles = SharedOptions.Articles(100);
        var seed = SharedOptions.Seed();
        var rounds = SharedOptions.Rounds();
        var file = new Option<string?>("--input") { Description = "Articles to read instead of made-up ones, e.g. a .jsonl.gz", HelpName = "PATH" };
        var floats = new Option<string?>("--floats") { Description = "Folder of the model in floats, as training writes it", HelpName = "DIR" };
        var command = new Command("engines", "Measure how fast the engines read, and how fast they load.") { articles, seed, rounds, file, floats };
        command.SetAction(async (parsed, _) =>
        {
            var texts = await ArticlesAsync(parsed.GetValue(file), parsed.GetValue(articles), parsed.GetValue(seed));
            var engines = new List<(string Name, Func<Reader> Load)> { ("model, bytes", () => Reader.Trained()) };
            if (parsed.GetValue(floats) is { } folder)
            {
                engines.Add(("model, floats", () => Reader.Trained(folder)));
            }
            engines.Add(("rules", () => new Reader()));
            await MeasureAsync(engines, texts, parsed.GetValue(rounds));
        });
        return command;
    }

    private static async Task MeasureAsync(List<(string Name, Func<Reader> Load)> engines, List<Article> articles, int rounds)
    {
        var words = articles.Sum(article => article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.WriteLine(FormattableString.Invariant($"{articles.Count} articles, {words} words; {Environment.ProcessorCount} cores.\n"));
        var loaded = engines.Select(engine => (engine.Name, Loaded: EngineSpeed.Load(engine.Load))).ToList();
        var best = new Dictionary<(string, int), double>();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (name, engine) in loaded)
            {
                foreach (var jobs in new[] { 1, 2 })
                {
                    // The round before the first warms up.
                    var seconds = await EngineSpeed.SecondsAsync(engine.Reader, round < 0 ? articles[..Math.Min(WarmUpArticles, articles.Count)] : articles, jobs);
                    if (round >= 0)
                    {
                        best[(name, jobs)] = Math.Min(seconds, best.GetValueOrDefault((name, jobs), double.MaxValue));
                    }
                }
            }
        }
        Console.WriteLine("| Engine | Loads in, seconds (first, again) | Articles of 600 words a second, 1 job | 2 jobs | Times as fast as the first, 2 jobs |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, engine) in loaded)
        {
            double Speed(int jobs) => words / (double)WordsOfAnArticle / best[(name, jobs)];
            var ratio = best[(loaded[0].Name, 2)] / best[(name, 2)];
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {engine.FirstSeconds:F2}, {engine.AgainSeconds:F2} | {Speed(1):F1} | {Speed(2):F1} | {ratio:F2} |"));
        }
    }

    private static async Task<List<Article>> ArticlesAsync(string? path, int count, int seed)
    {
        using var made = path is null ? MadeSet.Write(count, seed) : null;
        return await ArticleFiles.ReadAsync(path ?? made!.Path);
    }
}
