using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Web.Disputes;

namespace Gainsay.Web.Tests.Disputes;

public sealed class ActorMapTests
{
    private static readonly Gen<Link[]> Links = Gen.Int[0, 40].Select(Gen.Int[0, 40]).Select(Gen.Int[0, 4])
        .Select((pair, relation) => LinkOf($"Actor {pair.Item1}", $"Actor {pair.Item2}", (Relation)relation)).Array[0, 80];

    [Fact]
    public void Links_of_one_direction_are_one_line() => Links.Sample(links =>
    {
        var edges = ActorMap.Of(links).Edges;
        return edges.DistinctBy(edge => (edge.From.Name, edge.To.Name, edge.Opposes)).Count() == edges.Count;
    });

    [Fact]
    public void Nobody_is_linked_to_themselves() => Links.Sample(links => ActorMap.Of(links).Edges.All(edge => edge.From != edge.To));

    [Fact]
    public void No_two_actors_stand_in_one_place() => Links.Sample(links =>
    {
        var actors = ActorMap.Of(links).Actors;
        return actors.Count <= ActorMap.MostActors && actors.DistinctBy(actor => (actor.X, actor.Y)).Count() == actors.Count;
    });

    [Fact]
    public void A_spokesperson_stands_for_the_one_spoken_for()
    {
        var link = LinkOf("A spokesperson", "Rival", Relation.Denies);
        var edge = Assert.Single(ActorMap.Of([link with { From = link.From with { SpeaksFor = ["Ministry"] } }]).Edges);
        Assert.Equal("Ministry", edge.From.Name);
    }

    private static Link LinkOf(string from, string to, Relation relation) => new(StatementOf(from), StatementOf(to), relation, 0.9, "test", LinkStanding.Likely);

    private static Statement StatementOf(string actor) => new()
    {
        Key = actor,
        Article = new ArticleEntry
        {
            Id = "sha256:0", TextId = "", TextHash = "", Extractor = "", Input = "", Language = "en", FirstSeen = DateTimeOffset.UnixEpoch, Day = default, Engine = "", Statements = 1,
        },
        Attribution = 0,
        Actors = [actor],
        SourceWords = actor,
        CueWords = "said",
        ContentWords = "words",
        Source = [],
        Cue = [],
        Content = [],
        Form = AttributionForm.Indirect,
        Attitude = Attitude.Asserts,
        Confidence = 1,
    };
}
