namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void What_was_removed_is_gone_from_every_answer()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada (Lady Lovelace) said that engines compute.", url: "https://post.example/1");
        ledger.Put(reading);
        var key = ledger.Statements(reading.Article.Id)[0].Key;
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        AssertSame(new RemovalOutcome([reading.Article.Id], [], Purged: true), ledger.Remove(reading.Article.Id, "court order"));
        Assert.Null(ledger.Reading(reading.Article.Id));
        Assert.Null(ledger.Statement(key));
        Assert.Empty(ledger.Find("https://post.example/1"));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "engines" }, 10));
        Assert.Empty(ledger.Articles(new ArticleFilter(), 10));
        Assert.Empty(ledger.ActorNamed("Lady Lovelace", 10).Names);
        Assert.Equal(new LedgerCounts(0, 0, 0, 0, 0, 0, Removed: 1), ledger.Counts());
    }

    [Fact]
    public void A_removal_makes_kept_answers_old_and_a_new_article_does_not()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.");
        var before = ledger.Withdrawals();
        ledger.Put(reading);
        Assert.Equal(before, ledger.Withdrawals());
        ledger.Remove(reading.Article.Id, "court order");
        Assert.True(ledger.Withdrawals() > before);
    }

    [Fact]
    public void What_was_removed_cannot_come_in_again_under_any_name()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.", outlet: "Post");
        ledger.Put(reading);
        ledger.Remove(reading.Article.Id, "court order");
        Assert.Equal(PutOutcome.Refused, ledger.Put(reading));
        Assert.Equal(PutOutcome.Refused, ledger.Put(ToyReader.Read("Ada said  that engines compute.", outlet: "Times")));
        Assert.Equal(PutOutcome.New, ledger.Put(ToyReader.Read("Ada said that looms weave.", outlet: "Post")));
        Assert.Equal(new Tombstone(reading.Article.Id, reading.Article.TextId, "court order", clock.Now), ledger.Removed(reading.Article));
    }

    [Fact]
    public void Copies_of_the_text_go_with_it_and_other_texts_stay()
    {
        using var ledger = Open();
        var one = ToyReader.Read("Ada said that engines compute.", outlet: "Post");
        var copy = ToyReader.Read("Ada said that engines compute.", outlet: "Times");
        var other = ToyReader.Read("Ada said that looms weave.", outlet: "Times");
        ledger.Put(one);
        ledger.Put(copy);
        ledger.Put(other);
        Assert.Equal([one.Article.Id, copy.Article.Id], ledger.Remove(one.Article.Id, "court order").Removed);
        AssertSame(other, ledger.Reading(other.Article.Id)!);
        Assert.Equal("looms weave", Assert.Single(ledger.Search(new StatementQuery { Words = "Ada" }, 10)).Statement.Claim);
    }

    [Fact]
    public void What_an_older_extractor_made_of_the_page_goes_with_it()
    {
        using var ledger = Open();
        var old = ToyReader.Read(Page("Subscribe now!\nAda said that engines compute.", "page/1"));
        var better = ToyReader.Read(Page("Ada said that engines compute.", "page/2"));
        ledger.Put(old);
        ledger.Put(better);
        Assert.Equal([better.Article.Id, old.Article.Id], ledger.Remove(better.Article.Id, "court order").Removed);
        Assert.Null(ledger.SourceBytes(old.Article.Id));
    }

    [Fact]
    public void Other_versions_stay_and_are_named()
    {
        using var ledger = Open();
        var versions = new[] { "compute", "reckon", "think" }
            .Select(what => ToyReader.Read($"Ada said that engines {what}.", url: "https://post.example/1")).ToList();
        versions.ForEach(version => ledger.Put(version));
        var outcome = ledger.Remove(versions[1].Article.Id, "court order");
        Assert.Equal(new[] { versions[0].Article.Id, versions[2].Article.Id }.Order(StringComparer.Ordinal), outcome.OtherVersions);
        Assert.Equal(versions[0].Article.Id, ledger.Find(versions[2].Article.Id)[0].Former);
    }

    [Fact]
    public void Removing_what_is_not_there_removes_nothing()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        Assert.Empty(ledger.Remove("sha256:none", "court order").Removed);
        Assert.Equal((1, 0), (ledger.Counts().Articles, ledger.Counts().Removed));
    }
}
