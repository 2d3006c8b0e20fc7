using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class ManyAtOnce : IDisposable
{
    private readonly TemporaryFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Readers_see_whole_articles_while_writers_write()
    {
        using var ledger = SqliteLedger.Open(file.Path);
        var readings = Readings(40);
        Parallel.ForEach(Enumerable.Range(0, 80), new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            if (i % 2 == 0)
            {
                ledger.Put(readings[i / 2]);
                return;
            }
            Assert.All(ledger.Search(new StatementQuery { Words = "engines" }, 100), hit => Assert.Equal(2, ledger.Statements(hit.Statement.Article.Id).Count));
            var counts = ledger.Counts();
            Assert.Equal(counts.Articles * 2, counts.Statements);
        });
        Assert.Equal(40, ledger.Counts().Articles);
    }

    [Fact]
    public void Several_ledgers_on_one_file_take_the_same_articles_in_once()
    {
        var readings = Readings(20);
        var outcomes = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).SelectMany(_ =>
        {
            using var ledger = SqliteLedger.Open(file.Path);
            return readings.Select(ledger.Put).ToList();
        }).ToList();
        Assert.Equal((20, 60), (outcomes.Count(outcome => outcome == PutOutcome.New), outcomes.Count(outcome => outcome == PutOutcome.Unchanged)));
    }

    [Fact]
    public void Two_processes_write_one_ledger()
    {
        using var one = WriterProcess.Start(file.Path, 0, 60);
        using var two = WriterProcess.Start(file.Path, 30, 90);
        Assert.Equal((60, 60), (one.ReadToEnd().Count, two.ReadToEnd().Count));
        using var ledger = SqliteLedger.Open(file.Path);
        Assert.Equal(90, ledger.Counts().Articles);
    }

    private static List<ArticleReading> Readings(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ToyReader.Read($"Ada said that engines compute {i} and that looms weave {i}."))];
}
