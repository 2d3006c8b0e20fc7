using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void A_merge_makes_two_actors_one_also_in_articles_that_come_later()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.");
        Put(ledger, "Lady Lovelace Rex said that looms weave.");
        Merge(ledger, "Ada Byron", "Lady Lovelace Rex");
        Put(ledger, "Lady Lovelace Rex said that oil burns.");
        Assert.Equal(("Lovelace Rex", 3), (ledger.ActorNamed("Ada Byron", 10).Names[0]["Lady ".Length..], ledger.ActorNamed("Lady Lovelace Rex", 10).Total));
        Assert.Single(ledger.Actors(new ActorFilter(), 10));
    }

    [Fact]
    public void A_merge_that_was_taken_back_leaves_two_actors()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.\nLady Lovelace Rex said that looms weave.");
        ledger.Undo(Merge(ledger, "Ada Byron", "Lady Lovelace Rex").Number, "Mel");
        Assert.Equal((1, 1), (ledger.ActorNamed("Ada Byron", 10).Total, ledger.ActorNamed("Lady Lovelace Rex", 10).Total));
    }

    [Fact]
    public void A_split_takes_one_articles_mention_out_and_a_later_merge_puts_it_elsewhere()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.");
        var other = Put(ledger, "Ada Byron said that looms weave.\nEve Moore said that ice melts.");
        ledger.Correct(ActorCorrections.Split(MentionIn(ledger, "Ada Byron", other), "Eve"));
        Assert.Equal([1, 1], ledger.ActorNamed("Ada Byron", 10).Several.Select(actor => actor.Articles));
        ledger.Correct(ActorCorrections.Merge(AnchorAt(other, "Eve Moore"), AnchorAt(other, "Ada Byron"), "Eve"));
        Assert.Equal(2, ledger.ActorNamed("Eve Moore", 10).Total);
    }

    [Fact]
    public void A_name_that_a_person_gave_counts_in_every_article_even_a_lone_surname()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.");
        Put(ledger, "Lovelace said that looms weave.");
        ledger.Correct(ActorCorrections.Alias(ledger.MentionOf(ledger.ActorsCalled("Ada Byron")[0].Id)!, "Lovelace", "Eve"));
        Put(ledger, "Lovelace said that oil burns.");
        Assert.Equal(3, ledger.ActorNamed("Lovelace", 10).Total);
    }

    [Fact]
    public void An_added_actor_is_there_before_anybody_mentions_it()
    {
        using var ledger = Open();
        ledger.Correct(ActorCorrections.Add("Ansa Harbour Authority", ActorKind.Organization, ["AHA"], "Eve"));
        Assert.Equal(("Ansa Harbour Authority", 0), ledger.Actors(new ActorFilter(), 10).Select(actor => (actor.Name, actor.Articles)).Single());
        Put(ledger, "Ada Byron for AHA said that engines compute.");
        Put(ledger, "Ada Byron for the Ansa Harbour Authority said that looms weave.");
        Assert.Equal(("Ansa Harbour Authority", ActorKind.Organization, 2), Described(ledger.ActorNamed("aha", 10)));
    }

    [Fact]
    public void A_decision_survives_a_better_engines_reading()
    {
        using var ledger = Open();
        var reading = Put(ledger, "Ada Byron said that engines compute.\nLady Lovelace Rex said that looms weave.");
        Merge(ledger, "Ada Byron", "Lady Lovelace Rex");
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0"));
        Assert.Equal(2, ledger.ActorNamed("Ada Byron", 10).Total);
        Assert.Equal(CorrectionState.Stands, ledger.Corrections(1)[0].State);
    }

    [Fact]
    public void A_decision_on_what_a_newer_reading_no_longer_has_is_orphaned_and_comes_back_with_it()
    {
        using var ledger = Open();
        var reading = Put(ledger, "Ada Byron said that engines allegedly compute.\nLady Lovelace Rex said that looms weave.");
        Merge(ledger, "Ada Byron", "Lady Lovelace Rex");
        ledger.Put(ToyReader.Read(reading.Article, "0.3.0"));
        Assert.Equal(CorrectionState.Orphaned, ledger.Corrections(1)[0].State);
        Assert.Equal("Lady Lovelace Rex", Assert.Single(ledger.Actors(new ActorFilter(), 10)).Name);
        ledger.Put(ToyReader.Read(reading.Article, "0.2.0") with { Engine = "0.4.0" });
        Assert.Equal(CorrectionState.Stands, ledger.Corrections(1)[0].State);
    }

    [Fact]
    public void A_merge_outlives_the_removal_of_the_article_it_was_made_in_where_others_mention_the_actors()
    {
        using var ledger = Open();
        var first = Put(ledger, "Ada Byron said that engines compute.\nLady Lovelace Rex said that looms weave.");
        Merge(ledger, "Ada Byron", "Lady Lovelace Rex");
        Put(ledger, "Ada Byron said that oil burns.");
        Put(ledger, "Lady Lovelace Rex said that ice melts.");
        ledger.Remove(first.Article.Id, "court order");
        Assert.Equal(2, ledger.ActorNamed("Ada Byron", 10).Total);
    }

    [Fact]
    public void A_typed_name_that_only_a_removed_article_had_goes_with_it()
    {
        using var ledger = Open();
        var removed = Put(ledger, "Ada Byron (Quagga) said that engines compute.");
        Put(ledger, "Ada Byron said that looms weave.");
        ledger.Correct(ActorCorrections.Add("Quagga", ActorKind.Group, [], "Eve"));
        ledger.Correct(ActorCorrections.Add("Zorilla", ActorKind.Group, [], "Eve"));
        ledger.Remove(removed.Article.Id, "court order");
        Assert.Equal([CorrectionState.Stands, CorrectionState.Erased], ledger.Corrections(10).Select(correction => correction.State));
        Assert.Empty(ledger.ActorsCalled("Quagga"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"alias":"…"}""")]
    [InlineData("""{"alias":null}""")]
    public void A_payload_of_another_shape_is_refused(string payload)
    {
        using var ledger = Open();
        var anchor = AnchorAt(Put(ledger, "Ada Byron said that engines compute."), "Ada Byron");
        Assert.Throws<ArgumentException>(() => ledger.Correct(new CorrectionDraft(CorrectionKind.ActorAlias, [anchor], payload, "Eve")));
    }

    private static Correction Merge(ILedger ledger, string first, string second) => ledger.Correct(ActorCorrections.Merge(
        ledger.MentionOf(ledger.ActorsCalled(first)[0].Id)!, ledger.MentionOf(ledger.ActorsCalled(second)[0].Id)!, "Eve"));

    private static Anchor MentionIn(ILedger ledger, string name, ArticleReading reading) =>
        ledger.MentionOf(ledger.ActorsCalled(name)[0].Id, reading.Article.Id)!;

    private static (string, ActorKind, int) Described(ActorAnswer answer) => (answer.Actor!.Name, answer.Actor.Kind, answer.Total);
}
