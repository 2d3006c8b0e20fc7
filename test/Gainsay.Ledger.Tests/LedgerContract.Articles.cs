using Gainsay.Reading;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void The_same_reading_twice_changes_nothing()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.");
        Assert.Equal(PutOutcome.New, ledger.Put(reading));
        var before = ledger.Counts();
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(reading));
        Assert.Equal(before, ledger.Counts());
    }

    [Fact]
    public void A_reading_comes_back_as_it_went_in()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada (Ada Byron) for the Engine Society said that 😀 engines compute and that looms weave.\nBob denied that looms weave.");
        ledger.Put(reading);
        AssertSame(reading, ledger.Reading(reading.Article.Id)!);
    }

    [Fact]
    public void A_text_with_a_nul_comes_back_whole()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("A line\0with a NUL.\nAda said that engines compute.");
        ledger.Put(reading);
        Assert.Equal(reading.Article.Text, ledger.Reading(reading.Article.Id)!.Article.Text);
    }

    [Fact]
    public void An_article_that_was_never_read_is_not_there()
    {
        using var ledger = Open();
        Assert.Null(ledger.Reading("sha256:none"));
        Assert.Empty(ledger.Statements("sha256:none"));
        Assert.Null(ledger.Statement("none"));
    }

    [Fact]
    public void A_text_whose_white_space_differs_is_the_same_article()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(ToyReader.Read("Ada said that engines compute.\n\n")));
    }

    [Fact]
    public void Copies_of_one_text_in_two_outlets_are_two_articles()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute.", outlet: "Post"));
        Assert.Equal(PutOutcome.New, ledger.Put(ToyReader.Read("Ada said that engines compute.", outlet: "Times")));
        Assert.Equal((2, 1), (ledger.Counts().Articles, ledger.Counts().Texts));
    }

    [Fact]
    public void Another_text_at_one_url_is_a_new_version_and_both_stay()
    {
        using var ledger = Open();
        var first = ToyReader.Read("Ada said that engines compute.", url: "https://post.example/1");
        var second = ToyReader.Read("Ada said that engines do not compute.", url: "https://post.example/1");
        ledger.Put(first);
        Assert.Equal(PutOutcome.NewVersion, ledger.Put(second));
        var entry = Assert.Single(ledger.Find(second.Article.Id));
        Assert.Equal((first.Article.Id, true), (entry.Former, entry.EditedByPublisher));
        Assert.Equal(2, ledger.Search(new StatementQuery { Words = "compute" }, 10).Count);
    }

    [Fact]
    public void A_better_extractors_text_takes_the_place_of_the_former_and_is_no_edit()
    {
        using var ledger = Open();
        var old = ToyReader.Read(Page("Subscribe now!\nAda said that engines compute.", "page/1"));
        var better = ToyReader.Read(Page("Ada said that engines compute.", "page/2"));
        ledger.Put(old);
        Assert.Equal(PutOutcome.Superseded, ledger.Put(better));
        Assert.False(Assert.Single(ledger.Find(better.Article.Id)).EditedByPublisher);
        Assert.Equal(better.Article.Id, Assert.Single(ledger.Find(old.Article.Id)).SupersededBy);
        Assert.Equal(better.Article.Id, Assert.Single(ledger.Search(new StatementQuery { Words = "compute" }, 10)).Statement.Article.Id);
        Assert.NotNull(ledger.Reading(old.Article.Id));
    }

    [Fact]
    public void An_older_extractors_text_of_the_same_bytes_changes_nothing()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read(Page("Ada said that engines compute.", "page/10")));
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(ToyReader.Read(Page("Subscribe now!\nAda said that engines compute.", "page/9"))));
        Assert.Equal(1, ledger.Counts().Articles);
    }

    [Fact]
    public void The_publishers_bytes_are_kept()
    {
        using var ledger = Open();
        var reading = ToyReader.Read(Page("Ada said that engines compute.", "page/1"));
        ledger.Put(reading);
        Assert.Equal("<p>one page</p>"u8.ToArray(), ledger.SourceBytes(reading.Article.Id)!.Value.ToArray());
        Assert.Equal(ArticleIdentity.HashOf("<p>one page</p>"u8), ledger.Find(reading.Article.Id)[0].SourceHash);
    }

    [Fact]
    public void A_text_without_bytes_has_none()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.");
        ledger.Put(reading);
        Assert.Null(ledger.SourceBytes(reading.Article.Id));
    }

    [Fact]
    public void First_seen_is_the_clocks_time_and_stays()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.");
        ledger.Put(reading);
        var seen = clock.Now;
        clock.Now = seen.AddDays(3);
        ledger.Put(reading with { Engine = "0.2.0" });
        Assert.Equal(seen, ledger.Find(reading.Article.Id)[0].FirstSeen);
    }

    [Theory]
    [InlineData("2026-03-04T23:30:00-05:00", "2026-03-04")]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("last Tuesday", "2026-11-24")]
    [InlineData(null, "2026-11-24")]
    public void An_article_is_filed_by_the_publishers_day_or_else_by_the_day_it_was_first_seen(string? published, string day)
    {
        using var ledger = Open();
        var reading = ToyReader.Read(ToyReader.Article("Ada said that engines compute.") with { Published = published });
        ledger.Put(reading);
        Assert.Equal(day, Assert.Single(ledger.Articles(new ArticleFilter(), 10)).Day.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Articles_come_latest_first_and_at_most_as_many_as_asked()
    {
        using var ledger = Open();
        foreach (var day in new[] { "2026-01-01", "2026-01-03", "2026-01-02" })
        {
            ledger.Put(ToyReader.Read(ToyReader.Article($"Ada said that engines compute on {day}.") with { Published = day }));
        }
        Assert.Equal(["2026-01-03", "2026-01-02"], ledger.Articles(new ArticleFilter(), 2).Select(entry => entry.Published));
    }

    [Fact]
    public void Articles_are_filtered_by_words_outlet_and_day()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute.", outlet: "Post"));
        ledger.Put(ToyReader.Read("Ada said that looms weave.", outlet: "Times"));
        Assert.Equal("Times", Assert.Single(ledger.Articles(new ArticleFilter { Words = "LOOM" }, 10)).Outlet);
        Assert.Equal("Post", Assert.Single(ledger.Articles(new ArticleFilter { Outlet = "post" }, 10)).Outlet);
        Assert.Equal(2, ledger.Articles(new ArticleFilter { Since = new(2026, 3, 4), Until = new(2026, 3, 4) }, 10).Count);
        Assert.Empty(ledger.Articles(new ArticleFilter { Since = new(2026, 3, 5) }, 10));
        Assert.Empty(ledger.Articles(new ArticleFilter { Until = new(2026, 3, 3) }, 10));
        Assert.Empty(ledger.Articles(new ArticleFilter { Words = "?!" }, 10));
    }

    [Fact]
    public void An_article_is_found_by_id_prefix_url_and_input()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.", url: "https://post.example/1");
        ledger.Put(reading);
        var id = reading.Article.Id;
        foreach (var handle in new[] { id, id["sha256:".Length..], id["sha256:".Length..][..4].ToUpperInvariant(), id[..12], "https://post.example/1", "news.txt" })
        {
            Assert.Equal(id, Assert.Single(ledger.Find(handle)).Id);
        }
        Assert.Empty(ledger.Find("other.txt"));
        Assert.Empty(ledger.Find(""));
    }

    [Fact]
    public void A_url_finds_the_latest_version()
    {
        using var ledger = Open();
        var second = ToyReader.Read("Ada said that engines do not compute.", url: "https://post.example/1");
        ledger.Put(ToyReader.Read("Ada said that engines compute.", url: "https://post.example/1"));
        ledger.Put(second);
        Assert.Equal(second.Article.Id, Assert.Single(ledger.Find("https://post.example/1")).Id);
    }

    [Fact]
    public void A_prefix_of_several_ids_finds_them_all()
    {
        using var ledger = Open();
        var byPrefix = Enumerable.Range(0, 2000).Select(i => ToyReader.Article($"Nothing {i}.")).GroupBy(article => article.Id[..11]).First(group => group.Count() > 1);
        foreach (var article in byPrefix)
        {
            ledger.Put(ToyReader.Read(article));
        }
        Assert.Equal(byPrefix.Select(article => article.Id).Order(StringComparer.Ordinal), ledger.Find(byPrefix.Key).Select(entry => entry.Id));
    }

    [Fact]
    public void Counts_say_how_much_there_is()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute and that looms weave.", outlet: "Post"));
        ledger.Put(ToyReader.Read("ADA denied that looms weave.", outlet: "Times"));
        Assert.Equal(new LedgerCounts(Articles: 2, Texts: 2, Outlets: 2, Readings: 2, Statements: 3, ActorNames: 1, Removed: 0), ledger.Counts());
    }

    private static Article Page(string text, string extractor) =>
        ToyReader.Article(text, url: "https://post.example/page") with { SourceBytes = "<p>one page</p>"u8.ToArray(), Extractor = extractor };
}
