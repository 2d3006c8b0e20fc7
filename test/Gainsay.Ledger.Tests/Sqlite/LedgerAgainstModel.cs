using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>Random histories on a real file, against a few lines that say what a ledger is.</summary>
public sealed class LedgerAgainstModel
{
    private static readonly string[] Engines = ["0.1.0", "0.2.0", "0.3.0"];
    private static readonly string?[] Urls = [null, "https://post.example/1", "https://post.example/2"];
    private static readonly string[] Texts = ["Ada said that engines compute.", "Ada said that engines allegedly compute.\nBob denied that looms weave.", "Nothing is said.", "Cy said that oil burns and that ice melts."];

    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Frequency((6, Gen.Const(Act.Put)), (2, Gen.Const(Act.Remove)), (1, Gen.Const(Act.Reopen))), Gen.Int[0, Urls.Length - 1], Gen.Int[0, Texts.Length - 1], Gen.Int[0, Engines.Length - 1],
        (act, url, text, engine) => new Step(act, Urls[url], Texts[text], Engines[engine]));

    [Fact]
    public void Any_history_of_putting_and_removing_leaves_what_the_model_says() => Steps.Array[1, 25].Sample(
        steps =>
        {
            using var file = new TemporaryFile();
            var ledger = SqliteLedger.Open(file.Path);
            var model = new Model();
            try
            {
                foreach (var step in steps)
                {
                    var reading = ToyReader.Read(step.Text, step.Url, engine: step.Engine);
                    switch (step.Act)
                    {
                        case Act.Put:
                            Assert.Equal(model.Put(reading), ledger.Put(reading));
                            break;
                        case Act.Remove:
                            Assert.Equal(model.Remove(reading.Article.Id), ledger.Remove(reading.Article.Id, "asked").Removed.ToHashSet(StringComparer.Ordinal));
                            break;
                        default:
                            ledger.Dispose();
                            ledger = SqliteLedger.Open(file.Path);
                            break;
                    }
                    AssertSame(model, ledger);
                }
                KeptTables.AssertRight(file.Path);
            }
            finally
            {
                ledger.Dispose();
            }
        },
        iter: 60,
        threads: 2);

    private static void AssertSame(Model model, SqliteLedger ledger)
    {
        var standing = model.Standing.ToList();
        Assert.Equal(standing.Select(reading => reading.Article.Id).Order(StringComparer.Ordinal), ledger.Articles(new ArticleFilter(), 100).Select(entry => entry.Id));
        Assert.Equal((model.ReadingCount, model.Removed.Count), (ledger.Counts().Readings, ledger.Counts().Removed));
        foreach (var reading in standing)
        {
            LedgerContract.AssertSame(reading, ledger.Reading(reading.Article.Id)!);
        }
        foreach (var word in new[] { "engines", "looms", "ice", "Ada" })
        {
            Assert.Equal(
                standing.SelectMany(StatementsWith(word)).Order(StringComparer.Ordinal),
                ledger.Search(new StatementQuery { Words = word }, 100).Select(hit => hit.Statement.Key).Order(StringComparer.Ordinal));
        }
    }

    private static Func<ArticleReading, IEnumerable<string>> StatementsWith(string word) => reading => StatementKey.AllOf(reading)
        .Where((_, i) => LineOf(reading, i).Contains(word, StringComparison.Ordinal))
        .SelectMany(keys => keys);

    private static string LineOf(ArticleReading reading, int attribution)
    {
        var found = reading.Attributions[attribution];
        return found.Source[0].Cover(found.Content[0]).In(reading.Article.Text).ToString();
    }

    private enum Act
    {
        Put,
        Remove,
        Reopen,
    }

    private sealed record Step(Act Act, string? Url, string Text, string Engine);

    /// <summary>A ledger of articles whose texts were all taken by one extractor.</summary>
    private sealed class Model
    {
        private readonly Dictionary<string, List<ArticleReading>> readings = new(StringComparer.Ordinal);
        private readonly HashSet<string> removedTexts = new(StringComparer.Ordinal);

        public HashSet<string> Removed { get; } = new(StringComparer.Ordinal);

        public int ReadingCount => readings.Values.Sum(list => list.Count);

        public IEnumerable<ArticleReading> Standing => readings.Values.Select(list => list[^1]);

        public PutOutcome Put(ArticleReading reading)
        {
            var article = reading.Article;
            if (removedTexts.Contains(article.TextId))
            {
                return PutOutcome.Refused;
            }
            if (readings.TryGetValue(article.Id, out var held))
            {
                if (string.CompareOrdinal(held[^1].Engine, reading.Engine) >= 0)
                {
                    return PutOutcome.Unchanged;
                }
                held.Add(reading);
                return PutOutcome.Superseded;
            }
            var version = article.Url is not null && Standing.Any(other => other.Article.Url == article.Url);
            readings[article.Id] = [reading];
            return version ? PutOutcome.NewVersion : PutOutcome.New;
        }

        public HashSet<string> Remove(string id)
        {
            if (!readings.TryGetValue(id, out var held))
            {
                return [];
            }
            var textId = held[0].Article.TextId;
            var gone = Standing.Where(reading => reading.Article.TextId == textId).Select(reading => reading.Article.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var article in gone)
            {
                readings.Remove(article);
            }
            removedTexts.Add(textId);
            Removed.UnionWith(gone);
            return gone;
        }
    }
}
