using Gainsay.Desk.Links;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class PlacingPairs
{
    [Fact]
    public void A_pair_knows_how_far_apart_it_stands_and_who_speaks_between()
    {
        var pairs = ArticlePairs.Of([
            Side("Ana Ruiz", "Gates were opened", attribution: 0, place: 0),
            Side("Tomas Lind", "Water is cold", attribution: 1, place: 100),
            Side("Eve Park", "Gates were shut", attribution: 2, place: 200)]);
        var pair = Assert.Single(pairs, pair => pair is { Earlier.Attribution: 0, Later.Attribution: 2 });
        Assert.Equal((2, 1, 0, 0), (pair.Place!.Apart, pair.Place.OthersBetween, pair.Place.LaterRank, pair.Place.EarlierRank));
    }

    [Fact]
    public void The_farther_in_meaning_ranks_behind()
    {
        var pairs = ArticlePairs.Of([
            Side("Ana Ruiz", "Gates were opened", attribution: 0, place: 0),
            Side("Tomas Lind", "Water is cold", attribution: 1, place: 100),
            Side("Eve Park", "Gates were shut", attribution: 2, place: 200)]);
        Assert.Equal(1, Assert.Single(pairs, pair => pair is { Earlier.Attribution: 1, Later.Attribution: 2 }).Place!.LaterRank);
    }

    [Fact]
    public void Claims_of_one_attribution_and_what_is_reported_within_a_report_are_no_pairs() => Assert.Empty(ArticlePairs.Of([
        Side("Ana Ruiz", "Gates were opened", attribution: 0, place: 0),
        Side("Ana Ruiz", "Gates were shut", attribution: 0, place: 0),
        Side("Tomas Lind", "Gates", attribution: 1, place: 3)]));

    [Fact]
    public void Told_is_source_cue_and_content_in_the_order_of_the_text() => Assert.Equal("Ana Ruiz said Gates were opened", LinkSide.ToldBy(Side("Ana Ruiz", "Gates were opened").Statement));
}
