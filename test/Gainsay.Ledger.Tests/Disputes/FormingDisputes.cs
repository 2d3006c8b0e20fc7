using Gainsay.Ledger.Disputes;

namespace Gainsay.Ledger.Tests.Disputes;

public sealed class FormingDisputes
{
    [Fact]
    public void Who_opposes_stands_on_the_other_side() =>
        Assert.Equal("a|b", Sides("abc", ("a", "b", DisputeEdgeKind.Opposes)));

    [Fact]
    public void Who_agrees_stands_on_the_same_side() =>
        Assert.Equal("ac|b", Sides("abc", ("a", "b", DisputeEdgeKind.Opposes), ("c", "a", DisputeEdgeKind.Agrees)));

    [Fact]
    public void Two_who_oppose_the_same_stand_together() =>
        Assert.Equal("a|bc", Sides("abc", ("b", "a", DisputeEdgeKind.Opposes), ("c", "a", DisputeEdgeKind.Opposes)));

    [Fact]
    public void Three_who_contradict_each_other_make_three_sides() =>
        Assert.Equal("a|b|c", Sides("abc", ("a", "b", DisputeEdgeKind.Opposes), ("b", "c", DisputeEdgeKind.Opposes), ("a", "c", DisputeEdgeKind.Opposes)));

    [Fact]
    public void A_repetition_of_the_denial_denies_too() =>
        Assert.Equal("a|bd", Sides("abd", ("b", "a", DisputeEdgeKind.Opposes), ("d", "b", DisputeEdgeKind.Repeats)));

    [Fact]
    public void Agreement_between_opponents_is_common_ground()
    {
        var formed = Form(
            [Node("a", 0, "velkara"), Node("b", 1, "tarsanya"), Node("c", 2, "tarsanya")],
            [("b", "a", DisputeEdgeKind.Opposes), ("c", "a", DisputeEdgeKind.Agrees)]);
        Assert.Equal(["c"], formed.Common);
        Assert.Equal(["a", "b"], formed.Sides.SelectMany(side => side));
    }

    [Fact]
    public void A_concession_answers_the_dispute()
    {
        Assert.False(Form([Node("a", 0), Node("b", 1)], [("b", "a", DisputeEdgeKind.Opposes)]).IsAnswered);
        var formed = Form([Node("a", 0), Node("b", 1), Node("c", 2)], [("b", "a", DisputeEdgeKind.Opposes), ("c", "a", DisputeEdgeKind.Concedes)]);
        Assert.Equal((true, "c"), (formed.IsAnswered, Assert.Single(formed.Common)));
    }

    [Fact]
    public void Whatever_order_statements_and_links_come_in_the_sides_are_the_same() =>
        Gen.Select(Gen.Int[0, 5].Array[2].Array[1, 8], Gen.Int[0, 3].Array[8], Gen.Int).Sample((ends, kinds, seed) =>
        {
            var nodes = Enumerable.Range(0, 6).Select(i => Node(((char)('a' + i)).ToString(), i)).ToList();
            var edges = ends.Where(pair => pair[0] != pair[1])
                .Select((pair, i) => (nodes[pair[0]].Key, nodes[pair[1]].Key, (DisputeEdgeKind)kinds[i])).ToList();
            var shuffled = edges.OrderBy(edge => HashCode.Combine(edge, seed)).ToList();
            Assert.Equal(Shown(Form(nodes, edges)), Shown(Form([.. nodes.AsEnumerable().Reverse()], shuffled)));
        });

    private static DisputeNode Node(string key, int order, params string[] actors) => new(key, order, actors);

    private static string Sides(string keys, params (string From, string To, DisputeEdgeKind Kind)[] edges) =>
        Shown(Form([.. keys.Select((key, order) => Node(key.ToString(), order))], edges));

    private static string Shown(FormedDispute formed) => string.Join('|', formed.Sides.Select(side => string.Concat(side)));

    private static FormedDispute Form(IReadOnlyList<DisputeNode> nodes, IReadOnlyList<(string From, string To, DisputeEdgeKind Kind)> edges) =>
        DisputeFormation.Of(nodes, [.. edges.Select(edge => new DisputeEdge(edge.From, edge.To, edge.Kind, 0.9))]);
}
