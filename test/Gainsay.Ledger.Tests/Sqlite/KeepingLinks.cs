using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class KeepingLinks : IDisposable
{
    private readonly TemporaryFile file = new();
    private readonly StoppedClock clock = new();
    private readonly SqliteLedger ledger;

    public KeepingLinks() => ledger = SqliteLedger.Open(file.Path, clock);

    public void Dispose()
    {
        ledger.Dispose();
        KeptTables.AssertRight(file.Path);
        file.Dispose();
    }

    [Fact]
    public void A_link_between_two_articles_makes_a_dispute_with_two_sides()
    {
        var (claim, denial) = Opposed();
        var dispute = Assert.Single(ledger.Disputes(new DisputeFilter(), 10));
        Assert.Equal(new[] { claim, denial }.Order(StringComparer.Ordinal), dispute.Sides.SelectMany(side => side.Statements).Select(statement => statement.Key).Order(StringComparer.Ordinal));
        Assert.Equal((2, DisputeState.Open), (dispute.Sides.Count, dispute.State));
        Assert.Equal(dispute.Id, ledger.Dispute(dispute.Id[..4])!.Dispute.Id);
    }

    [Fact]
    public void Disputes_come_page_by_page()
    {
        Opposed();
        var claim = Put(ToyReader.Read("Cyd said that looms weave."), []);
        Put(ToyReader.Read("Dan denied that looms weave."), [claim]);
        var all = ledger.Disputes(new DisputeFilter(), 10).Select(dispute => dispute.Id).ToList();
        Assert.Equal(2, all.Count);
        Assert.Equal(all[1], Assert.Single(ledger.Disputes(new DisputeFilter { Skip = 1 }, 10)).Id);
        Assert.Empty(ledger.Disputes(new DisputeFilter { Skip = 2 }, 10));
    }

    [Fact]
    public void Disputes_are_found_by_any_name_of_who_speaks_and_by_the_outlet_in_any_case()
    {
        var claim = Put(ToyReader.Read("Ada Byron (Lady Lovelace) for the Engine Society said that engines compute.", outlet: "Post"), []);
        Put(ToyReader.Read("Bob denied that engines compute.", outlet: "Times"), [claim]);
        Assert.All(["ada byron", "Lady Lovelace", "the Engine Society", "BOB"], name => Assert.Single(ledger.Disputes(new DisputeFilter { Actor = name }, 10)));
        Assert.Single(ledger.Disputes(new DisputeFilter { Outlet = "POST" }, 10));
        Assert.Single(ledger.Disputes(new DisputeFilter { Actor = "Bob", Outlet = "Post" }, 10));
        Assert.Empty(ledger.Disputes(new DisputeFilter { Actor = "Cyd" }, 10));
        Assert.Empty(ledger.Disputes(new DisputeFilter { Outlet = "Herald" }, 10));
        Assert.Empty(ledger.Disputes(new DisputeFilter { Actor = "Bob", Outlet = "Herald" }, 10));
    }

    [Fact]
    public void Who_answers_an_actor_and_whom_it_answers_are_told_apart()
    {
        var claim = Put(ToyReader.Read("Ada for the Engine Society said that engines compute."), []);
        var denial = Put(ToyReader.Read("Bob denied that engines compute."), [claim]);
        Assert.Equal((denial, claim), Ends(Assert.Single(ledger.AnswersBy("bob", 10))));
        Assert.Empty(ledger.AnswersTo("Bob", 10));
        Assert.Equal((denial, claim), Ends(Assert.Single(ledger.AnswersTo("Engine Society", 10))));
        Assert.Empty(ledger.AnswersBy("Ada", 10));
        Decide(LinkCorrections.Reject(ledger.Links(LinkFilter.Shown, 1)[0], [0, 0], "ana"));
        Assert.Empty(ledger.AnswersBy("Bob", 10));

        static (string, string) Ends(Link link) => (link.From.Key, link.To.Key);
    }

    [Fact]
    public void Links_that_were_drawn_before_another_article_came_in_are_refused()
    {
        var reading = ToyReader.Read("Ada said that engines compute.");
        var stale = Linked(reading, []);
        Put(ToyReader.Read("Bob said that looms weave."), []);
        Assert.Null(ledger.Put(reading, stale));
        Assert.False(ledger.Has(reading.Article.Id, "0.1.0"));
    }

    [Fact]
    public void A_link_that_is_only_possible_is_shown_on_request_and_makes_no_dispute()
    {
        var claim = Put(ToyReader.Read("Ada said that engines compute."), []);
        Put(ToyReader.Read("Bob denied that engines compute."), [claim], likely: false);
        Assert.Empty(ledger.Links(LinkFilter.Shown, 10));
        Assert.Equal(LinkStanding.Possible, Assert.Single(ledger.Links(new LinkFilter { Possible = true }, 10)).Standing);
        Assert.Empty(ledger.Disputes(new DisputeFilter(), 10));
    }

    [Fact]
    public void A_rejected_link_leaves_the_dispute_and_does_not_come_back_with_a_newer_reading()
    {
        var (_, denial) = Opposed();
        Decide(LinkCorrections.Reject(ledger.Links(LinkFilter.Shown, 1)[0], [0, 0], "ana"));
        Assert.Empty(ledger.Disputes(new DisputeFilter(), 10));
        var better = ToyReader.Read(ledger.Reading(ledger.Statement(denial)!.Statement.Article.Id)!.Article, "0.2.0");
        var claim = ledger.Search(new StatementQuery { Actor = "Ada" }, 1)[0].Statement.Key;
        Put(better, [claim]);
        Assert.Empty(ledger.Links(LinkFilter.Shown, 10));
        Assert.Equal(LinkStanding.Rejected, Assert.Single(ledger.Links(new LinkFilter { Rejected = true }, 10)).Standing);
    }

    [Fact]
    public void An_added_link_makes_a_dispute_and_survives_a_newer_reading_that_does_not_draw_it()
    {
        var claim = Put(ToyReader.Read("Ada said that engines compute."), []);
        var denial = Put(ToyReader.Read("Bob denied that engines compute."), []);
        Decide(LinkCorrections.Add(Standing(denial), Standing(claim), Relation.Denies, [0, 0], "ana"));
        Assert.Single(ledger.Disputes(new DisputeFilter(), 10));
        Put(ToyReader.Read(ledger.Reading(Standing(denial).Article.Id)!.Article, "0.2.0"), []);
        var link = Assert.Single(ledger.Links(LinkFilter.Shown, 10));
        Assert.Equal((LinkStanding.Added, Relation.Denies, "added by ana, 2026-11-24"), (link.Standing, link.Relation, link.Reason));
    }

    [Fact]
    public void A_decision_that_is_taken_back_has_no_effect_any_more()
    {
        Opposed();
        var kept = Decide(LinkCorrections.Reject(ledger.Links(LinkFilter.Shown, 1)[0], [0, 0], "ana"));
        ledger.Undo(kept.Number, "ben");
        Assert.Single(ledger.Disputes(new DisputeFilter(), 10));
    }

    [Fact]
    public void An_earlier_statement_that_joins_gives_the_dispute_its_id_and_the_former_id_leads_there()
    {
        Opposed();
        var before = ledger.Disputes(new DisputeFilter(), 1)[0];
        var earlier = ToyReader.Read(ToyReader.Article("Eve said that engines compute.") with { Published = "2026-01-01" });
        Put(earlier, [before.Sides[1].Statements[0].Key], relation: Relation.Contradicts);
        var after = Assert.Single(ledger.Disputes(new DisputeFilter(), 10));
        Assert.NotEqual(before.Id, after.Id);
        Assert.Equal((after.Id, true), (ledger.Dispute(before.Id)!.Dispute.Id, ledger.Dispute(before.Id)!.Moved));
        Assert.Equal([before.Id], after.FormerIds);
    }

    [Fact]
    public void A_removal_takes_links_disputes_and_reasons_out_of_the_files()
    {
        var (claim, _) = Opposed();
        var id = Standing(claim).Article.Id;
        Assert.True(ledger.Remove(id, "court order").Purged);
        Assert.Empty(ledger.Links(new LinkFilter { Possible = true, Rejected = true }, 10));
        Assert.Empty(ledger.Disputes(new DisputeFilter(), 10));
        Assert.DoesNotContain(file.Bytes().Values, bytes => System.Text.Encoding.Latin1.GetString(bytes).Contains("because xylograph", StringComparison.Ordinal));
    }

    [Fact]
    public void A_repetition_is_the_same_voice_and_the_earlier_one_is_its_origin()
    {
        var first = Put(ToyReader.Read(ToyReader.Article("Ada said that engines compute.", outlet: "Post") with { Published = "2026-01-01" }), []);
        var reading = ToyReader.Read("Reporters said that engines compute.", outlet: "Times");
        var linked = Linked(reading, []);
        ledger.Put(reading, linked with { Repeats = [new DrawnRepeat(linked.Statements[0].Statement.Key, first, RepeatKind.Copy)] });
        var count = ledger.Voices(first)!;
        Assert.Equal((2, 1), (count.Outlets, count.Voices.Count));
        Assert.Equal([RepeatKind.Origin, RepeatKind.Copy], count.Voices[0].Statements.Select(said => said.Kind).Order());
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-02", true)]
    [InlineData("2026-01-01T08:00:00Z", "2026-01-01T09:00:00+00:00", true)]
    [InlineData("2026-01-01T23:30:00Z", "2026-01-02", true)]
    [InlineData("2026-01-01", "2026-01-01", false)]
    [InlineData("2026-01-01T08:00:00Z", "2026-01-01", false)]
    [InlineData("2026-01-01T08:00:00Z", "2026-01-01T09:00:00+01:00", false)]
    [InlineData("2026-01-01", null, false)]
    public void Who_was_first_is_known_only_where_the_times_tell(string one, string? other, bool known)
    {
        var first = Put(ToyReader.Read(ToyReader.Article("Ada said that engines compute.", outlet: "Post") with { Published = one }), []);
        var reading = ToyReader.Read(ToyReader.Article("Reporters said that engines compute.", outlet: "Times") with { Published = other });
        var linked = Linked(reading, []);
        ledger.Put(reading, linked with { Repeats = [new DrawnRepeat(linked.Statements[0].Statement.Key, first, RepeatKind.Copy)] });
        Assert.Equal(known, Assert.Single(ledger.Voices(first)!.Voices).FirstIsKnown);
    }

    [Fact]
    public void A_position_shows_where_an_actor_takes_something_back()
    {
        var claim = Put(ToyReader.Read("Ada Byron said that engines compute."), []);
        var back = Put(ToyReader.Read("Ada Byron denied that engines compute."), [claim], relation: Relation.Reverses);
        var position = Assert.Single(ledger.Positions("Ada Byron", "engines", 10));
        Assert.Equal(2, position.Steps.Count);
        Assert.Equal(back, Assert.Single(position.Steps, step => step.Reverses is not null).Statement.Key);
    }

    [Fact]
    public void No_statement_takes_the_candidates_of_another()
    {
        foreach (var number in Enumerable.Range(0, 6))
        {
            Put(ToyReader.Read($"Ada said that engines compute {number}."), []);
        }
        var reading = ToyReader.Read("Bob denied that engines compute.\nEve denied that looms weave.");
        var fresh = Linked(reading, []).Statements.ToList();
        // The second one is farther from all that stands there.
        fresh[1] = fresh[1] with { Vector = new sbyte[] { 90, 90, 0, 0 } };
        var budget = new CandidateBudget { Across = 6, FirstOfEach = 2 };
        Assert.Equal([4, 2], ledger.Candidates(fresh, budget).CountBy(candidate => candidate.Fresh).OrderBy(count => count.Key).Select(count => count.Value));
        Assert.Equal([6], ledger.Candidates(fresh, budget with { FirstOfEach = 0 }).CountBy(candidate => candidate.Fresh).Select(count => count.Value));
    }

    [Fact]
    public void Many_articles_are_filled_in_as_they_are_put_in()
    {
        var readings = Enumerable.Range(0, 5).Select(number => ToyReader.Read($"Ada said that engines compute {number}.")).ToList();
        ledger.Fill(readings.Select(reading => (reading, Linked(reading, []).Statements)), "toy");
        Assert.Equal(5, ledger.Counts().Articles);
        Assert.True(ledger.IsLinked(readings[4].Article.Id, "toy"));
        Assert.Equal(5, ledger.Candidates(Linked(ToyReader.Read("Bob denied that engines compute."), []).Statements, new CandidateBudget()).Count);
    }

    [Fact]
    public void Candidates_are_found_by_a_shared_name_and_nearness_and_never_in_the_article_itself()
    {
        Put(ToyReader.Read("Ada said that engines compute."), []);
        var reading = ToyReader.Read("Bob denied that engines compute.");
        var fresh = Linked(reading, []).Statements;
        var found = Assert.Single(ledger.Candidates(fresh, new CandidateBudget()));
        Assert.Equal("Ada", found.Stored.Statement.Actors[0]);
        Put(reading, []);
        Assert.Single(ledger.Candidates(fresh, new CandidateBudget()));
    }

    private (string Claim, string Denial) Opposed()
    {
        var claim = Put(ToyReader.Read("Ada said that engines compute."), []);
        return (claim, Put(ToyReader.Read("Bob denied that engines compute."), [claim]));
    }

    private Correction Decide(CorrectionDraft draft) => ledger.Correct(draft);

    private Statement Standing(string key) => ledger.Statement(key)!.Statement;

    // Puts a reading whose first statement is linked to the keys, and gives that statement's key.
    private string Put(ArticleReading reading, IReadOnlyList<string> to, bool likely = true, Relation relation = Relation.Denies)
    {
        var linked = Linked(reading, to, likely, relation);
        Assert.NotNull(ledger.Put(reading, linked));
        return linked.Statements[0].Statement.Key;
    }

    private LinkedArticle Linked(ArticleReading reading, IReadOnlyList<string> to, bool likely = true, Relation relation = Relation.Denies)
    {
        var statements = ledger.StatementsOf(reading)
            .Select(statement => new Linkable(statement, ["engines"], "toy", new sbyte[] { 127, 0, 0, 0 })).ToList();
        return new LinkedArticle(
            "toy/1", ledger.Revision, statements, [.. to.Select(key => new DrawnLink(statements[0].Statement.Key, key, relation, 0.9, likely, "because xylograph"))], []);
    }
}
