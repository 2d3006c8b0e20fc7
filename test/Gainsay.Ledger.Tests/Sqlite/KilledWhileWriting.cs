using Gainsay.Ledger.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class KilledWhileWriting : IDisposable
{
    private const int Kills = 20;

    /// <summary>More than any child writes before it is killed.</summary>
    private const int Articles = 2000;

    private readonly TemporaryFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Every_article_that_was_reported_is_whole_after_a_kill_and_reading_again_finishes_the_rest()
    {
        var chance = new Random(20261124);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var kill = 0; kill < Kills; kill++)
        {
            reported.UnionWith(WriteUntilKilled(reported.Count, chance));
            AssertWhole(reported);
        }
        var last = reported.Count + 20;
        using (var writer = WriterProcess.Start(file.Path, 0, last))
        {
            Assert.Equal(last, writer.ReadToEnd().Count);
        }
        using var ledger = SqliteLedger.Open(file.Path);
        Assert.Equal((last, last * 2), (ledger.Counts().Articles, ledger.Counts().Statements));
    }

    private List<string> WriteUntilKilled(int from, Random chance)
    {
        using var writer = WriterProcess.Start(file.Path, from, Articles);
        var ids = new List<string>();
        for (var count = chance.Next(1, 15); count > 0 && writer.ReadId() is { } id; count--)
        {
            ids.Add(id);
        }
        // The child goes on meanwhile, so that the kill meets it anywhere.
        Thread.SpinWait(chance.Next(0, 500_000));
        writer.Kill();
        ids.AddRange(writer.ReadToEnd());
        return ids;
    }

    private void AssertWhole(IEnumerable<string> reported)
    {
        using (var store = SqliteStore.Open(file.Path))
        {
            Assert.Equal(["ok"], store.Read(connection => connection.Rows("PRAGMA integrity_check", row => row.GetString(0))));
            store.Write(connection => connection.Run("INSERT INTO statement_words (statement_words, rank) VALUES ('integrity-check', 1)"));
            store.Write(connection => connection.Run("INSERT INTO text_words (text_words, rank) VALUES ('integrity-check', 1)"));
        }
        using var ledger = SqliteLedger.Open(file.Path);
        var byId = Enumerable.Range(0, Articles).Select(WriterProcess.Reading).Take(reported.Count() + Kills + 50).ToDictionary(reading => reading.Article.Id, StringComparer.Ordinal);
        foreach (var id in reported)
        {
            LedgerContract.AssertSame(byId[id] with { Article = byId[id].Article with { SourceBytes = null } }, ledger.Reading(id)!);
            Assert.Equal(byId[id].Article.SourceBytes!.Value.Length, ledger.SourceBytes(id)!.Value.Length);
            var statements = ledger.Statements(id);
            Assert.Equal(2, statements.Count);
            Assert.Equal(2, ledger.Search(new StatementQuery { Words = byId[id].Claims[0].Text.Split(' ')[0] }, 10).Count);
        }
    }
}
