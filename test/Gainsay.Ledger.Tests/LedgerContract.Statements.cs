using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void Every_claim_of_an_attribution_is_a_statement()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada for the Engine Society denied that engines compute and that looms weave.");
        ledger.Put(reading);
        var statements = ledger.Statements(reading.Article.Id);
        Assert.Equal(["engines compute", "looms weave"], statements.Select(statement => statement.Claim));
        Assert.All(statements, statement =>
        {
            Assert.Equal(["Ada"], statement.Actors);
            Assert.Equal(["the Engine Society"], statement.SpeaksFor);
            Assert.Equal(("Ada", "denied", "engines compute and that looms weave"), (statement.SourceWords, statement.CueWords, statement.ContentWords));
            Assert.Equal((Attitude.Denies, Stance.For, 0.75), (statement.Attitude, statement.Stance, statement.Confidence));
        });
    }

    [Fact]
    public void An_attribution_without_claims_is_one_statement()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.") with { Claims = [] };
        ledger.Put(reading);
        var statement = Assert.Single(ledger.Statements(reading.Article.Id));
        Assert.Equal((null, null, "engines compute"), (statement.Claim, statement.ClaimIndex, statement.Text));
    }

    [Theory]
    [InlineData(Attitude.Asserts, "Ada")]
    [InlineData(Attitude.Denies, "")]
    public void What_somebody_says_that_another_said_is_passed_on_by_him_unless_he_denies_it(Attitude attitude, string passedOnBy)
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.\nBen said that looms weave.");
        ledger.Put(reading with { Attributions = [reading.Attributions[0] with { Attitude = attitude }, reading.Attributions[1] with { Parent = 0 }] });
        var statements = ledger.Statements(reading.Article.Id);
        Assert.Empty(statements[0].PassedOnBy);
        Assert.Equal(passedOnBy, string.Join(' ', statements[1].PassedOnBy));
    }

    [Fact]
    public void A_statement_is_found_by_its_key()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute and that looms weave.");
        ledger.Put(reading);
        foreach (var statement in ledger.Statements(reading.Article.Id))
        {
            AssertSame(new StatementByKey(statement, Moved: false, Stands: true), ledger.Statement(statement.Key)!);
        }
    }

    [Fact]
    public void A_better_engine_supersedes_and_never_erases()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        var better = ToyReader.Read("Ada said that engines compute.", engine: "0.2.0");
        Assert.Equal(PutOutcome.Superseded, ledger.Put(better));
        AssertSame(better, ledger.Reading(better.Article.Id)!);
        Assert.Equal((2, 1), (ledger.Counts().Readings, ledger.Counts().Statements));
    }

    [Fact]
    public void A_lesser_engine_changes_nothing()
    {
        using var ledger = Open();
        var better = ToyReader.Read("Ada said that engines compute.", engine: "0.10.0");
        ledger.Put(better);
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(ToyReader.Read("Ada said that engines compute.", engine: "0.9.0")));
        Assert.True(ledger.Has(better.Article.Id, "0.9.0"));
        Assert.False(ledger.Has(better.Article.Id, "0.11.0"));
        Assert.Equal(1, ledger.Counts().Readings);
    }

    [Fact]
    public void Engines_of_one_version_and_another_build_supersede_in_turn()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.", engine: "0.2.0+a");
        ledger.Put(reading);
        Assert.Equal(PutOutcome.Superseded, ledger.Put(reading with { Engine = "0.2.0+b" }));
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(reading));
    }

    [Fact]
    public void The_key_of_a_statement_that_a_newer_reading_moved_leads_to_its_new_place()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute and that looms weave.");
        ledger.Put(reading);
        var old = ledger.Statements(reading.Article.Id);
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        var fresh = ledger.Statements(reading.Article.Id);
        for (var i = 0; i < old.Count; i++)
        {
            Assert.NotEqual(old[i].Key, fresh[i].Key);
            AssertSame(new StatementByKey(fresh[i], Moved: true, Stands: true), ledger.Statement(old[i].Key)!);
        }
    }

    [Fact]
    public void A_key_leads_on_through_several_readings()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines allegedly compute.\nBob said that looms weave.");
        ledger.Put(reading);
        var old = ledger.Statements(reading.Article.Id).Select(statement => statement.Key).ToList();
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        ledger.Put(ToyReader.Read(reading.Article, "0.3.0"));
        var lost = ledger.Statement(old[0])!;
        Assert.Equal((false, "that engines allegedly compute"), (lost.Stands, lost.Statement.ContentWords));
        Assert.Equal((true, "looms weave"), (ledger.Statement(old[1])!.Stands, ledger.Statement(old[1])!.Statement.Claim));
    }

    [Fact]
    public void A_key_that_comes_back_is_its_own_statements_again()
    {
        using var ledger = Open();
        var reading = ToyReader.Read("Ada said that engines compute.");
        ledger.Put(reading);
        var key = ledger.Statements(reading.Article.Id)[0].Key;
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        var between = ledger.Statements(reading.Article.Id)[0].Key;
        ledger.Put(reading with { Engine = "0.3.0" });
        Assert.Equal((key, false), (ledger.Statement(key)!.Statement.Key, ledger.Statement(key)!.Moved));
        Assert.Equal((key, true), (ledger.Statement(between)!.Statement.Key, ledger.Statement(between)!.Moved));
    }

    [Fact]
    public void A_key_leads_to_the_same_words_in_a_better_extractors_text()
    {
        using var ledger = Open();
        var old = ToyReader.Read(Page("Subscribe now!\nAda said that engines compute.", "page/1"));
        var better = ToyReader.Read(Page("Ada said that engines compute.", "page/2"));
        ledger.Put(old);
        var key = ledger.Statements(old.Article.Id)[0].Key;
        ledger.Put(better);
        AssertSame(new StatementByKey(ledger.Statements(better.Article.Id)[0], Moved: true, Stands: true), ledger.Statement(key)!);
    }
}
