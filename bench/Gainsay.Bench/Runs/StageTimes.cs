using System.Diagnostics;
using Gainsay.Exchange;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Bench.Runs;

/// <summary>How long each stage of taking an article in takes, on one thread.</summary>
/// <remarks>Calls the stages one after another as <see cref="Reader.Read"/> and the desk do, because the engine itself has no clock.</remarks>
internal sealed class StageTimes(ILedger ledger, Engine engine)
{
    private readonly ParagraphSplitter splitter = new();
    private readonly QuotationDecoder quotationDecoder = new();
    private readonly ModelReader? model = engine == Engine.Model ? new ModelReader(ReaderModel.Load(ReaderModel.DefaultFolder)) : null;
    private readonly AttributionFinder rules = new();
    private readonly string version = Engines.ReaderOf(engine).Engine;
    private readonly ActorResolver actorResolver = new();
    private readonly ClaimExtractor claimExtractor = new();
    private readonly Dictionary<string, long> ticks = [];
    private readonly List<string> order = [];

    /// <summary>Each stage's name and the time spent in it, in the order of the stages.</summary>
    public IEnumerable<(string Stage, TimeSpan Time)> Times => order.Select(stage => (stage, Stopwatch.GetElapsedTime(0, ticks[stage])));

    /// <summary>Takes every article of a JSONL file through all stages.</summary>
    /// <exception cref="InvalidDataException">An article could not be read.</exception>
    public async Task AddAsync(string path)
    {
        using var intake = new ArticleIntake(new IntakeOptions());
        await using var results = intake.ReadAsync([path]).GetAsyncEnumerator();
        while (true)
        {
            var start = Stopwatch.GetTimestamp();
            if (!await results.MoveNextAsync())
            {
                return;
            }
            Count("intake of JSON lines", start);
            Add(results.Current is IntakeResult.Read { Article: var article }
                ? article
                : throw new InvalidDataException($"The benchmark's own article was refused: {(results.Current as IntakeResult.Failed)?.What}"));
        }
    }

    private void Add(Article article)
    {
        var text = article.Text;
        var paragraphs = Time("paragraphs, sentences, words", () => splitter.Split(article));
        var quotations = Time("quotations", () => quotationDecoder.Decode(text, paragraphs));
        var (attributions, words) = Time(
            "words and attributions", () => model?.Read(text, paragraphs, quotations) ?? (rules.Find(text, paragraphs, quotations), null));
        var actors = Time("actors", () => actorResolver.Resolve(text, paragraphs, attributions, words));
        var claims = Time("claims", () => claimExtractor.Extract(text, attributions, actors, words));
        var reading = new ArticleReading(article, version, actors.Actors, attributions, actors.Sources, actors.Via, claims);
        Time("JSON lines out", () => ContractJson.LineOf(reading));
        Time("ledger write", () => ledger.Put(reading));
    }

    private T Time<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Count(stage, start);
        return result;
    }

    private void Count(string stage, long start)
    {
        if (ticks.TryAdd(stage, 0))
        {
            order.Add(stage);
        }
        ticks[stage] += Stopwatch.GetTimestamp() - start;
    }
}
