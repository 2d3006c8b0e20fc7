using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void A_full_name_is_the_same_actor_in_two_articles()
    {
        using var ledger = Open();
        var one = Put(ledger, "Ada Byron said that engines compute.");
        var two = Put(ledger, "Ada K BYRON said that looms weave.");
        Assert.Equal(ledger.ActorIds(one.Article.Id), ledger.ActorIds(two.Article.Id));
        Assert.Equal(2, ledger.ActorNamed("Ada Byron", 10).Total);
    }

    [Fact]
    public void A_lone_surname_is_another_actor_in_every_article()
    {
        using var ledger = Open();
        var ids = new[] { "Byron said that engines compute.", "Byron said that looms weave.", "Ada Byron said that oil burns." }
            .SelectMany(text => ledger.ActorIds(Put(ledger, text).Article.Id));
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void Namesakes_of_two_countries_are_two_actors_and_are_listed()
    {
        using var ledger = Open();
        Put(ledger, "John Smith (British minister John Smith) said that engines compute.");
        Put(ledger, "John Smith (Canadian senator John Smith) said that looms weave.");
        var answer = ledger.ActorNamed("John Smith", 10);
        Assert.Null(answer.Actor);
        Assert.Equal(["CA", "GB"], answer.Several.Select(actor => actor.Country).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_somebody_is_does_not_depend_on_the_order_of_articles() => Gen.Shuffle(Lines).Sample(
        lines =>
        {
            using var sorted = OpenAnother();
            foreach (var line in lines.Order(StringComparer.Ordinal))
            {
                Put(sorted, line);
            }
            var expected = lines.Select(line => sorted.ActorIds(ToyReader.Article(line).Id)).ToList();
            Assert.All(expected, Assert.NotEmpty);
            using var shuffled = OpenAnother();
            foreach (var line in lines)
            {
                Put(shuffled, line);
            }
            Assert.Equal(expected, lines.Select(line => shuffled.ActorIds(ToyReader.Article(line).Id)));
        },
        iter: 8,
        threads: 1);

    [Fact]
    public void What_leaves_the_ledger_leaves_the_namesakes_too()
    {
        using var ledger = Open();
        var british = Put(ledger, "John Smith (British minister John Smith) said that engines compute.");
        var before = ledger.ActorIds(british.Article.Id);
        var canadian = Put(ledger, "John Smith (Canadian senator John Smith) said that looms weave.");
        Assert.NotEqual(before, ledger.ActorIds(british.Article.Id));
        ledger.Remove(canadian.Article.Id, "court order");
        Assert.Equal(before, ledger.ActorIds(british.Article.Id));
    }

    [Fact]
    public void A_capital_a_state_and_its_abbreviation_are_one_actor()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron for Moscow said that engines compute.");
        Put(ledger, "Ada Byron for the Russian Federation said that looms weave.");
        var answer = ledger.ActorNamed("Russia", 10);
        Assert.Equal(("Russia", "RU", "Q159", 2), (answer.Actor!.Name, answer.Actor.Country, answer.Actor.Wikidata, answer.Total));
    }

    [Fact]
    public void A_surname_that_fits_one_actor_is_taken_for_it_and_said_to_be_so()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.");
        Put(ledger, "Byron said that looms weave.");
        var answer = ledger.ActorNamed("byron", 10);
        Assert.Equal(("Ada Byron", NameFit.Surname, 1, 1), (answer.Actor!.Name, answer.Fit, answer.Total, answer.Unplaced));
    }

    [Fact]
    public void A_surname_of_several_lists_them()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.\nGeorge Byron said that looms weave.");
        Assert.Equal(["Ada Byron", "George Byron"], ledger.ActorNamed("Byron", 10).Several.Select(actor => actor.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_actor_has_spokespersons_outlets_and_attitudes_by_month()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron for the Engine Society said that engines compute.\nAda Byron denied that looms weave.", outlet: "Post");
        var answer = ledger.ActorNamed("Engine Society", 10);
        AssertSame([new Counted("Ada Byron", 1)], answer.Spokespersons);
        AssertSame([new Counted("Post", 2)], answer.Outlets);
        AssertSame(
            [new AttitudeCount(new(2026, 3, 1), Reading.Attributions.Attitude.Asserts, 1), new AttitudeCount(new(2026, 3, 1), Reading.Attributions.Attitude.Denies, 1)],
            answer.Attitudes);
        AssertSame([new Counted("the Engine Society", 1)], ledger.ActorNamed("Ada Byron", 10).SpeaksFor);
    }

    [Fact]
    public void Actors_are_listed_the_most_mentioned_first_and_filtered()
    {
        using var ledger = Open();
        Put(ledger, "Ada Byron said that engines compute.");
        Put(ledger, "Ada Byron for the Engine Society said that looms weave.");
        Put(ledger, "Byron said that oil burns.");
        string[] Names(ActorFilter filter, int limit = 10) => [.. ledger.Actors(filter, limit).Select(actor => actor.Name)];
        Assert.Equal(["Ada Byron", "the Engine Society"], Names(new()));
        Assert.Equal(["the Engine Society"], Names(new() { Kind = ActorKind.Group }));
        Assert.Equal(["Ada Byron"], Names(new() { Word = "BYRON" }));
        Assert.Equal(["Ada Byron", "Byron"], Names(new() { Word = "byron", OnlyHereToo = true }));
        Assert.Equal(["Ada Byron"], Names(new(), limit: 1));
    }

    [Fact]
    public void Who_the_actors_of_a_reading_would_be_is_who_they_are_once_it_is_taken_in()
    {
        using var ledger = Open();
        Put(ledger, Lines[0]);
        Put(ledger, Lines[5]);
        Merge(ledger, "John Smith", "Ada Byron");
        foreach (var reading in Lines.Skip(1).Select(line => ToyReader.Read(line)))
        {
            var before = ledger.ActorIds(reading);
            ledger.Put(reading);
            Assert.Equal(before, ledger.ActorIds(reading.Article.Id));
        }
    }

    [Fact]
    public void Many_readings_come_in_together()
    {
        using var ledger = Open();
        var readings = Lines.Select(line => ToyReader.Read(line)).ToList();
        Assert.All(ledger.Put(readings), outcome => Assert.Equal(PutOutcome.New, outcome));
        Assert.Equal(Identities.Across(readings), readings.Select(reading => ledger.ActorIds(reading.Article.Id)));
    }

    private static readonly string[] Lines =
    [
        "John Smith (British minister John Smith) said that engines compute.",
        "John Smith (Canadian senator John Smith) said that looms weave.",
        "John Smith said that oil burns.",
        "John Smith (striker John Smith) said that ice melts.",
        "John Smith (British envoy John Smith) said that tea cools.",
        "Ada Byron for Moscow said that bells ring.",
        "Smith said that cats purr.",
    ];
}
