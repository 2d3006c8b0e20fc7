using System.Text;
using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class ErasedBytes : IDisposable
{
    private readonly TemporaryFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void After_a_removal_no_word_of_the_article_is_in_any_byte_of_the_files()
    {
        using var ledger = SqliteLedger.Open(file.Path);
        Fill(ledger, 150);
        var reading = ToyReader.Read(
            ToyReader.Article("Quagga (The Zorilla) for the Bandicoot Union said that okapis xylograph.", url: "https://numbat.example/1", outlet: "Potoroo", input: "dunnart.txt")
                with { Title = "Axolotl", Byline = "Cassowary", SourceId = "Wombat" });
        ledger.Put(reading);
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        var mention = ledger.MentionOf(ledger.ActorIds(reading.Article.Id)[1])!;
        ledger.Correct(ActorCorrections.Alias(mention, "The Zorilla", "Eve"));
        ledger.Correct(ActorCorrections.Add("Bandicoot Union", ActorKind.Group, ["Okapis"], "Eve"));
        Fill(ledger, 301);
        string[] words = ["quagga", "zorilla", "bandicoot", "okapi", "xylograph", "numbat", "potoroo", "dunnart", "axolotl", "cassowary", "wombat"];
        Assert.Equal(words, words.Where(IsInFiles));
        Assert.True(ledger.Remove(reading.Article.Id, "court order").Purged);
        Assert.Equal([], words.Where(IsInFiles));
        Assert.Equal(300, ledger.Counts().Articles);
    }

    [Fact]
    public void A_removal_that_was_cut_short_before_the_purge_is_finished_at_the_next_opening()
    {
        var reading = ToyReader.Read("Quagga said that okapis xylograph.");
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(reading);
        }
        using (var store = SqliteStore.Open(file.Path))
        {
            store.Write(connection => new Erasure(connection, "court order", DateTimeOffset.UnixEpoch).Run(reading.Article.Id));
        }
        using (SqliteLedger.Open(file.Path))
        {
            Assert.False(IsInFiles("xylograph"));
        }
        using var again = SqliteStore.Open(file.Path);
        Assert.Empty(again.Read(Tombstones.Unpurged));
    }

    [Fact]
    public void A_removal_while_another_reads_says_that_it_is_not_purged_and_finishes_when_asked_again()
    {
        using var ledger = SqliteLedger.Open(file.Path, null, TimeSpan.Zero);
        using var other = SqliteStore.Open(file.Path, TimeSpan.Zero);
        var reading = ToyReader.Read("Quagga said that okapis xylograph.");
        ledger.Put(reading);
        other.Read(connection =>
        {
            connection.Number("SELECT count(*) FROM articles");
            Assert.False(ledger.Remove(reading.Article.Id, "court order").Purged);
            return 0;
        });
        Assert.True(ledger.Remove(reading.Article.Id, "court order").Purged);
        Assert.False(IsInFiles("xylograph"));
    }

    private static void Fill(SqliteLedger ledger, int upTo)
    {
        for (var i = ledger.Counts().Articles; i < upTo; i++)
        {
            ledger.Put(ToyReader.Read($"Speaker{i * 7919 % 1000} said that thing{i} makes noise{i * 31} and that word{i * 17} ends."));
        }
    }

    private bool IsInFiles(string word) => file.Bytes().Values.Any(bytes => Encoding.Latin1.GetString(bytes).Contains(word, StringComparison.OrdinalIgnoreCase));
}
