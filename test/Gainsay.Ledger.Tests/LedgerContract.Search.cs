using Gainsay.Reading.Attributions;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void A_search_finds_any_form_of_the_word_and_marks_it_in_its_passage()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("A headline\nAda said that engines compute and that looms weave. More follows.\nThe end"));
        var hit = ledger.Search(new StatementQuery { Words = "engine weaving" }, 10)[0];
        Assert.Equal("Ada said that engines compute and that looms weave. More follows.", hit.PassageText);
        Assert.Equal(["engines", "weave"], hit.Matches.Select(match => match.In(hit.PassageText).ToString()));
    }

    [Fact]
    public void Pages_of_a_search_leave_out_what_was_shown_and_what_came_in_since()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute.\nBob said that looms weave."));
        var first = ledger.Search(new StatementQuery { SeenBy = clock.Now }, 1);
        var moment = clock.Now;
        clock.Now += TimeSpan.FromDays(1);
        ledger.Put(ToyReader.Read("Cyd said that mills grind."));
        var second = ledger.Search(new StatementQuery { SeenBy = moment, Skip = 1 }, 10);
        Assert.Equal(["Ada", "Bob"], first.Concat(second).SelectMany(hit => hit.Statement.Actors));
    }

    [Fact]
    public void A_long_paragraph_is_cut_at_words()
    {
        using var ledger = Open();
        var filler = string.Concat(Enumerable.Repeat("much ado ", 100));
        ledger.Put(ToyReader.Read($"Ada said that engines compute. {filler}"));
        var hit = Assert.Single(ledger.Search(new StatementQuery { Words = "compute" }, 10));
        Assert.InRange(hit.PassageText.Length, 200, 300);
        Assert.EndsWith("ado", hit.PassageText.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stand_right_after_characters_outside_the_basic_plane()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("😀😀\nAda said that 😀 engines compute."));
        var hit = Assert.Single(ledger.Search(new StatementQuery { Words = "computing" }, 10));
        Assert.Equal("compute", Assert.Single(hit.Matches).In(hit.PassageText).ToString());
    }

    [Fact]
    public void A_phrase_in_quotation_marks_is_found_only_as_it_stands()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute numbers."));
        Assert.Single(ledger.Search(new StatementQuery { Words = "\"engines compute\"" }, 10));
        Assert.Single(ledger.Search(new StatementQuery { Words = "“compute numbers” ada" }, 10));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "\"engines numbers\"" }, 10));
    }

    [Fact]
    public void A_phrase_copied_from_the_article_finds_it_whatever_signs_stand_in_it()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that the 🛳 new—pier’s “bolts” ☃ 😀 hold."));
        Assert.Single(ledger.Search(new StatementQuery { Words = "\"the 🛳 new—pier’s\"" }, 10));
        Assert.Single(ledger.Search(new StatementQuery { Words = "\"bolts ☃ 😀 hold\"" }, 10));
        Assert.Single(ledger.Search(new StatementQuery { Words = "pier — hold ?" }, 10));
    }

    [Theory]
    [InlineData("engines AND")]
    [InlineData("NOT engines")]
    [InlineData("engines OR looms")]
    [InlineData("NEAR(engines looms)")]
    [InlineData("\"engines")]
    [InlineData("engines\"")]
    [InlineData("\"\" \"")]
    [InlineData("claim:engines")]
    [InlineData("(engines")]
    [InlineData("engines*")]
    [InlineData("^engines")]
    [InlineData("{claim words} : engines")]
    [InlineData("engines -looms")]
    [InlineData("'; DROP TABLE statements; --")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("?!…")]
    [InlineData("\u0301")]
    [InlineData("௵")]
    public void No_words_are_a_syntax_error(string words)
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        Assert.InRange(ledger.Search(new StatementQuery { Words = words }, 10).Count, 0, 1);
        Assert.InRange(ledger.Articles(new ArticleFilter { Words = words }, 10).Count, 0, 1);
    }

    [Fact]
    public void Any_words_at_all_are_searched_without_an_error()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        Gen.String.Sample(words => ledger.Search(new StatementQuery { Words = words, Actor = words }, 10).Count <= 1, iter: 500, threads: 1);
    }

    [Fact]
    public void Signs_alone_find_nothing()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute."));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "?!" }, 10));
    }

    [Fact]
    public void A_search_without_words_gives_the_latest_first()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read(ToyReader.Article("Ada said that engines compute.") with { Published = "2026-01-01" }));
        ledger.Put(ToyReader.Read(ToyReader.Article("Bob said that looms weave.") with { Published = "2026-01-02" }));
        Assert.Equal(["looms weave", "engines compute"], ledger.Search(new StatementQuery(), 10).Select(hit => hit.Statement.Claim));
        Assert.Equal("looms weave", Assert.Single(ledger.Search(new StatementQuery(), 1)).Statement.Claim);
    }

    [Fact]
    public void Of_very_many_that_have_the_word_the_latest_come_first_page_by_page()
    {
        using var ledger = Open();
        string Many(string who) => string.Join('\n', Enumerable.Range(0, 700).Select(i => $"{who} said that engines compute {i}."));
        ledger.Put(ToyReader.Read(ToyReader.Article(Many("Bob")) with { Published = "2026-01-02" }));
        ledger.Put(ToyReader.Read(ToyReader.Article(Many("Ada")) with { Published = "2026-01-01" }));
        ledger.Put(ToyReader.Read(ToyReader.Article(Many("Cyd") + "\nDan said that engines, engines, engines.") with { Published = "2026-01-03" }));
        var query = new StatementQuery { Words = "engine" };
        string[] Claims(StatementQuery asked, int limit) => [.. ledger.Search(asked, limit).Select(hit => $"{hit.Statement.Actors[0]} {hit.Statement.Claim}")];
        Assert.Equal(["Cyd engines compute 0", "Cyd engines compute 1"], Claims(query, 2));
        Assert.Equal(["Dan engines, engines, engines", "Bob engines compute 0"], Claims(query with { Skip = 700 }, 2));
        Assert.Equal(["Bob engines compute 0"], Claims(query with { Until = new(2026, 1, 2) }, 1));
        Assert.Equal(["Ada engines compute 699"], Claims(query with { Skip = 2100 }, 10));
    }

    [Fact]
    public void The_name_of_an_attitude_is_no_word_of_a_statement()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read(ToyReader.Article("Ada denied that engines compute.\nBob said that looms weave.")));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "asserts" }, 10));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "attitude : asserts" }, 10));
        Assert.Equal(["Ada"], ledger.Search(new StatementQuery { Words = "engines", Attitude = Attitude.Denies }, 10).SelectMany(hit => hit.Statement.Actors));
        Assert.Empty(ledger.Search(new StatementQuery { Words = "engines", Attitude = Attitude.Asserts }, 10));
    }

    [Fact]
    public void A_search_is_narrowed_by_actor_attitude_outlet_and_day()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada Byron for the Engine Society said that engines compute.", outlet: "Post"));
        ledger.Put(ToyReader.Read("Bob (The Weaver) denied that engines compute.", outlet: "Times"));
        string[] Found(StatementQuery query) => [.. ledger.Search(query with { Words = "engines" }, 10).SelectMany(hit => hit.Statement.Actors)];
        Assert.Equal(["Ada Byron"], Found(new() { Actor = "byron" }));
        Assert.Equal(["Ada Byron"], Found(new() { Actor = "Engine Society" }));
        Assert.Equal(["Bob"], Found(new() { Actor = "the weaver" }));
        Assert.Equal(["Bob"], Found(new() { Attitude = Attitude.Denies }));
        Assert.Equal(["Ada Byron"], Found(new() { Outlet = "POST" }));
        Assert.Empty(Found(new() { Since = new(2026, 3, 5) }));
        Assert.Empty(Found(new() { Until = new(2026, 3, 3) }));
        Assert.Empty(Found(new() { Actor = "byro" }));
    }

    [Fact]
    public void An_actor_is_known_by_any_name_across_articles()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada Byron (Lady Lovelace) said that engines compute.", outlet: "Post"));
        ledger.Put(ToyReader.Read("ADA BYRON denied that looms weave.", outlet: "Times"));
        var answer = ledger.ActorNamed("the ada byron", 10);
        Assert.Equal(["ADA BYRON", "Ada Byron"], answer.Names);
        Assert.Equal(["Lady Lovelace"], answer.Aliases);
        Assert.Equal((2, 2), (answer.Statements.Count, answer.Total));
        Assert.Equal(2, ledger.ActorNamed("lady lovelace", 10).Total);
        Assert.Equal((1, 2), (ledger.ActorNamed("Ada Byron", 1).Statements.Count, ledger.ActorNamed("Ada Byron", 1).Total));
    }

    [Theory]
    [InlineData("Ada O'Brien")]
    [InlineData("Ada O’Brien")]
    public void A_name_is_found_by_either_apostrophe(string name)
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada O’Brien said that engines compute."));
        ledger.Put(ToyReader.Read("Ada O'Brien denied that looms weave."));
        Assert.Equal(2, ledger.ActorNamed(name, 10).Total);
    }

    [Fact]
    public void What_an_actor_denies_is_given_alone_and_counted_with_the_rest()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada said that engines compute.\nAda denied that looms weave."));
        var answer = ledger.ActorNamed("Ada", 10, Attitude.Denies);
        Assert.Equal("looms weave", Assert.Single(answer.Statements).ContentWords);
        Assert.Equal(2, answer.Total);
    }

    [Fact]
    public void What_a_spokesperson_says_is_the_parties_too()
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Ada for the Engine Society said that engines compute."));
        Assert.Equal(["Ada"], Assert.Single(ledger.ActorNamed("Engine Society", 10).Statements).Actors);
    }

    [Theory]
    [InlineData("Zakarova")]
    [InlineData("Maria")]
    [InlineData("zakharova maria")]
    public void A_name_that_nobody_has_gives_names_that_look_alike(string name)
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Maria Zakharova said that talks go on.\nBob said that looms weave."));
        var answer = ledger.ActorNamed(name, 10);
        Assert.Empty(answer.Names);
        Assert.Equal(["Maria Zakharova"], answer.Near);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("_\\")]
    [InlineData("\0")]
    public void A_name_that_is_none_finds_nobody(string name)
    {
        using var ledger = Open();
        ledger.Put(ToyReader.Read("Bob said that looms weave."));
        Assert.Empty(ledger.ActorNamed(name, 10).Near);
    }
}
