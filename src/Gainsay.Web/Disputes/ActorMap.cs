using System.Globalization;
using Gainsay.Ledger.Links;

namespace Gainsay.Web.Disputes;

/// <summary>An actor on the map.</summary>
/// <param name="Name">The filing name.</param>
/// <param name="Links">How many links it has.</param>
/// <param name="X">Place in the picture, in its units.</param>
/// <param name="Y">Place in the picture, in its units.</param>
public sealed record MapActor(string Name, int Links, double X, double Y);

/// <summary>All links of one group from one actor to another.</summary>
/// <param name="From">Who answers.</param>
/// <param name="To">Who is answered.</param>
/// <param name="Opposes">Whether they deny, contradict or take back; otherwise they agree or concede.</param>
/// <param name="Links">Those links.</param>
public sealed record MapEdge(MapActor From, MapActor To, bool Opposes, IReadOnlyList<Link> Links);

/// <summary>Who disputes whom: actors on an oval, those with most to do with each other side by side, and the links between them.</summary>
/// <remarks>An oval needs no luck: the same links give the same picture, nothing lies on top of anything, and every name has room outside it.
/// The order on the oval is found greedily: the actor with most links first, then always the one with most links to those already placed.</remarks>
public sealed class ActorMap
{
    /// <summary>How wide and high the picture is, in its own units.</summary>
    public const int Width = 1000;

    /// <inheritdoc cref="Width"/>
    public const int Height = 720;

    /// <summary>More names than these cannot be read on one oval.</summary>
    public const int MostActors = 28;

    private const double RadiusAcross = 235;
    private const double RadiusDown = 300;

    private ActorMap(IReadOnlyList<MapActor> actors, IReadOnlyList<MapEdge> edges, int left) => (Actors, Edges, LeftOut) = (actors, edges, left);

    public IReadOnlyList<MapActor> Actors { get; }

    /// <summary>Those with most links first.</summary>
    public IReadOnlyList<MapEdge> Edges { get; }

    /// <summary>How many actors with fewer links are left out.</summary>
    public int LeftOut { get; }

    public static ActorMap Of(IEnumerable<Link> links)
    {
        var pairs = links.SelectMany(PairsOf).ToList();
        var counts = pairs.SelectMany(pair => new[] { pair.From, pair.To }).CountBy(name => name).ToDictionary();
        var chosen = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostActors).Select(pair => pair.Key).ToHashSet();
        var shown = pairs.Where(pair => chosen.Contains(pair.From) && chosen.Contains(pair.To)).ToList();
        chosen.IntersectWith(shown.SelectMany(pair => new[] { pair.From, pair.To }));
        var order = OrderOf(chosen, counts, shown);
        var actors = order.Select((name, i) => Placed(name, counts[name], i, order.Count)).ToDictionary(actor => actor.Name);
        var edges = shown.GroupBy(pair => (pair.From, pair.To, Opposes: pair.Link.Relation.Opposes()))
            .Select(group => new MapEdge(actors[group.Key.From], actors[group.Key.To], group.Key.Opposes, [.. group.Select(pair => pair.Link)]))
            .OrderByDescending(edge => edge.Links.Count).ThenBy(edge => edge.From.Name, StringComparer.Ordinal).ThenBy(edge => edge.To.Name, StringComparer.Ordinal);
        return new ActorMap([.. order.Select(name => actors[name])], [.. edges], counts.Count - chosen.Count);
    }

    /// <summary>The curve of an edge as SVG path data: bent towards the middle, and from the other direction on the other side.</summary>
    public static string PathOf(MapEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        const double Middle = 0.35;
        var (cx, cy) = (Width / 2.0, Height / 2.0);
        var (mx, my) = ((edge.From.X + edge.To.X) / 2, (edge.From.Y + edge.To.Y) / 2);
        var (dx, dy) = (edge.To.Y - edge.From.Y, edge.From.X - edge.To.X);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (bx, by) = (mx + ((cx - mx) * Middle) + (dx / length * 14), my + ((cy - my) * Middle) + (dy / length * 14));
        return string.Create(CultureInfo.InvariantCulture, $"M {edge.From.X:0.#} {edge.From.Y:0.#} Q {bx:0.#} {by:0.#} {edge.To.X:0.#} {edge.To.Y:0.#}");
    }

    // Who speaks for somebody is on the map as the one spoken for: a dispute is between parties.
    private static IEnumerable<(string From, string To, Link Link)> PairsOf(Link link) =>
        from sayer in Parties(link.From.Actors, link.From.SpeaksFor)
        from other in Parties(link.To.Actors, link.To.SpeaksFor)
        where sayer != other
        select (sayer, other, link);

    private static IReadOnlyList<string> Parties(IReadOnlyList<string> actors, IReadOnlyList<string> speaksFor) => speaksFor.Count > 0 ? speaksFor : actors;

    private static List<string> OrderOf(HashSet<string> chosen, Dictionary<string, int> counts, List<(string From, string To, Link Link)> pairs)
    {
        var order = new List<string>();
        var left = chosen.OrderByDescending(name => counts[name]).ThenBy(name => name, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var last = order.Count > 0 ? order[^1] : "";
            var next = left.MaxBy(name => pairs.Count(pair => (pair.From == name && pair.To == last) || (pair.To == name && pair.From == last)))!;
            order.Add(next);
            left.Remove(next);
        }
        return order;
    }

    private static MapActor Placed(string name, int links, int index, int count)
    {
        var angle = (2 * Math.PI * index / Math.Max(1, count)) - (Math.PI / 2);
        return new MapActor(name, links, (Width / 2.0) + (RadiusAcross * Math.Cos(angle)), (Height / 2.0) + (RadiusDown * Math.Sin(angle)));
    }
}
