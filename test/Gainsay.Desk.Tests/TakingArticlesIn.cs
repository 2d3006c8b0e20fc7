using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Desk.Tests;

public sealed class TakingArticlesIn : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-desk-").FullName;
    private readonly SqliteLedger ledger;
    private int reads;

    public TakingArticlesIn() => ledger = SqliteLedger.Open(Path.Combine(folder, "test.ledger"));

    public void Dispose()
    {
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_new_article_is_read_and_recorded()
    {
        var article = Article("Ada said that engines compute.");
        var taken = DeskWith("0.1.0").TakeIn(article);
        Assert.Equal((PutOutcome.New, "0.1.0", 1), (taken.Outcome, taken.Reading!.Engine, reads));
        Assert.True(ledger.Has(article.Id, "0.1.0"));
    }

    [Fact]
    public void An_article_that_the_ledger_has_is_not_read_again()
    {
        var desk = DeskWith("0.1.0");
        desk.TakeIn(Article("Ada said that engines compute."));
        var again = desk.TakeIn(Article("Ada said that engines compute.", input: "elsewhere.txt"));
        Assert.Equal((PutOutcome.Unchanged, "elsewhere.txt", 1), (again.Outcome, again.Reading!.Article.Input, reads));
    }

    [Fact]
    public void The_same_article_in_other_white_space_is_read_for_its_own_offsets()
    {
        var desk = DeskWith("0.1.0");
        desk.TakeIn(Article("Ada said that engines compute."));
        var again = desk.TakeIn(Article("Ada said  that engines compute."));
        Assert.Equal((PutOutcome.Unchanged, "Ada said  that engines compute.", 2), (again.Outcome, again.Reading!.Article.Text, reads));
    }

    [Fact]
    public void A_better_engine_reads_again_and_supersedes()
    {
        DeskWith("0.1.0").TakeIn(Article("Ada said that engines compute."));
        var taken = DeskWith("0.2.0").TakeIn(Article("Ada said that engines compute."));
        Assert.Equal((PutOutcome.Superseded, "0.2.0"), (taken.Outcome, taken.Reading!.Engine));
    }

    [Fact]
    public void A_lesser_engine_is_given_the_better_ones_reading()
    {
        DeskWith("0.2.0").TakeIn(Article("Ada said that engines compute."));
        var taken = DeskWith("0.1.0").TakeIn(Article("Ada said that engines compute."));
        Assert.Equal((PutOutcome.Unchanged, "0.2.0", 1), (taken.Outcome, taken.Reading!.Engine, reads));
    }

    [Fact]
    public void A_removed_article_is_refused_unread()
    {
        var desk = DeskWith("0.1.0");
        var article = Article("Ada said that engines compute.");
        desk.TakeIn(article);
        ledger.Remove(article.Id, "court order");
        Assert.Equal(new TakenIn(article, PutOutcome.Refused, null), desk.TakeIn(article));
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_reader_that_fails_leaves_the_ledger_as_it_was()
    {
        var desk = new Desk(_ => throw new InvalidDataException("no reading"), "0.1.0", ledger);
        Assert.Throws<InvalidDataException>(() => desk.TakeIn(Article("Ada said that engines compute.")));
        Assert.Equal(0, ledger.Counts().Articles);
    }

    [Fact]
    public async Task Many_articles_taken_in_by_several_workers_come_out_in_order()
    {
        var articles = Enumerable.Range(0, 60).Select(i => Article($"Ada said that engine {i % 50} computes.")).ToList();
        var cancellation = TestContext.Current.CancellationToken;
        var taken = await DeskWith("0.1.0").TakeIn(articles.ToAsyncEnumerable(), jobs: 4, cancellation).ToListAsync(cancellation);
        Assert.Equal(articles, taken.Select(one => one.Article));
        Assert.Equal(50, ledger.Counts().Articles);
    }

    private Desk DeskWith(string engine) => new(
        article =>
        {
            Interlocked.Increment(ref reads);
            return new ArticleReading(article, engine, [], [], [], [], []);
        },
        engine,
        ledger);

    private static Article Article(string text, string input = "news.txt") => new() { Text = text, Input = input, Parts = [] };
}
