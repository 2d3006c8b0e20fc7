using Gainsay.Ledger.Links;

namespace Gainsay.Ledger.Disputes;

/// <summary>A statement in a dispute that is being formed.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Order">Its place in time among the statements at hand, from 0.</param>
/// <param name="Actors">Those who say it and those for whom they speak, as names are compared.</param>
internal sealed record DisputeNode(string Key, int Order, IReadOnlyList<string> Actors);

/// <summary>A link or a repetition between two statements of a dispute.</summary>
internal sealed record DisputeEdge(string From, string To, DisputeEdgeKind Kind, double Confidence)
{
    public bool Opposes => Kind is DisputeEdgeKind.Opposes or DisputeEdgeKind.Reverses;
}

internal enum DisputeEdgeKind
{
    Opposes,

    /// <summary>Opposes, by the same speaker.</summary>
    Reverses,
    Agrees,
    Concedes,
    Repeats,
}

/// <summary>Which statements stand on which side, and what both sides grant.</summary>
/// <param name="Sides">Keys, side by side; the side with the earliest statement first, and the earliest statement first in each.</param>
/// <param name="Common">Keys of statements by which one side grants something to another; they may stand on a side too.</param>
/// <param name="IsAnswered">Whether one side conceded, or took back what it said.</param>
internal sealed record FormedDispute(IReadOnlyList<IReadOnlyList<string>> Sides, IReadOnlyList<string> Common, bool IsAnswered);

/// <summary>Divides linked statements into sides.</summary>
/// <remarks>
/// Statements that agree or repeat each other make a group, the surest edges first, unless an opposing link joins the two groups. Groups are then given sides in the
/// order of time: the first side on which nobody stands that they oppose. So two sides come out unless three contradict each other. Agreement between two
/// who oppose each other here is common ground, not a side. Pure: the same statements and links give the same sides in whatever order they are given.
/// </remarks>
internal static class DisputeFormation
{
    public static FormedDispute Of(IReadOnlyList<DisputeNode> statements, IReadOnlyList<DisputeEdge> edges)
    {
        var nodes = statements.OrderBy(node => node.Order).ToList();
        var index = Enumerable.Range(0, nodes.Count).ToDictionary(i => nodes[i].Key, StringComparer.Ordinal);
        var opposing = edges.Where(edge => edge.Opposes).Select(edge => (A: index[edge.From], B: index[edge.To])).ToList();
        var opponents = opposing.SelectMany(pair => Opponents(nodes[pair.A], nodes[pair.B])).ToHashSet();
        var common = new SortedSet<int>();
        var group = new Grouping(nodes.Count);
        foreach (var edge in edges.Where(edge => !edge.Opposes)
            .OrderByDescending(edge => edge.Kind == DisputeEdgeKind.Repeats).ThenByDescending(edge => edge.Confidence)
            .ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal))
        {
            var (a, b) = (index[edge.From], index[edge.To]);
            if (edge.Kind == DisputeEdgeKind.Concedes)
            {
                common.Add(a);
            }
            else if (edge.Kind == DisputeEdgeKind.Agrees && Opponents(nodes[a], nodes[b]).Any(opponents.Contains))
            {
                common.Add(Math.Max(a, b));
            }
            else if (!opposing.Any(pair => Joins(pair, group[a], group[b], group)))
            {
                group.Merge(a, b);
            }
        }
        return new FormedDispute(Sides(nodes, group, opposing), [.. common.Select(i => nodes[i].Key)], IsAnswered(edges));
    }

    private static IEnumerable<(string, string)> Opponents(DisputeNode left, DisputeNode right) =>
        from a in left.Actors
        from b in right.Actors
        where a != b
        select string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static bool Joins((int A, int B) pair, int left, int right, Grouping group) =>
        (group[pair.A] == left && group[pair.B] == right) || (group[pair.A] == right && group[pair.B] == left);

    // Breadth first from the earliest group, so that whoever is opposed is placed before those who oppose it are.
    private static List<IReadOnlyList<string>> Sides(List<DisputeNode> nodes, Grouping group, List<(int A, int B)> opposing)
    {
        var sideOf = new Dictionary<int, int>();
        var against = opposing.SelectMany(pair => new[] { (Group: group[pair.A], Other: group[pair.B]), (Group: group[pair.B], Other: group[pair.A]) })
            .Where(pair => pair.Group != pair.Other).ToLookup(pair => pair.Group, pair => pair.Other);
        foreach (var start in against.Select(found => found.Key).Order())
        {
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var next))
            {
                if (!sideOf.ContainsKey(next))
                {
                    var taken = against[next].Where(sideOf.ContainsKey).Select(other => sideOf[other]).ToHashSet();
                    sideOf[next] = Enumerable.Range(0, taken.Count + 1).First(side => !taken.Contains(side));
                    foreach (var other in against[next].Distinct().Order())
                    {
                        queue.Enqueue(other);
                    }
                }
            }
        }
        return [.. Enumerable.Range(0, nodes.Count)
            .Where(i => sideOf.ContainsKey(group[i]))
            .GroupBy(i => sideOf[group[i]]).OrderBy(side => side.First())
            .Select(side => (IReadOnlyList<string>)[.. side.Select(i => nodes[i].Key)])];
    }

    private static bool IsAnswered(IReadOnlyList<DisputeEdge> edges) => edges.Any(edge => edge.Kind is DisputeEdgeKind.Concedes or DisputeEdgeKind.Reverses);
}
