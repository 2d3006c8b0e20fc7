namespace Gainsay.Ledger.Actors;

/// <summary>What the corrections in force, taken in the order in which they were made, come to.</summary>
/// <remarks>A later one sees what the earlier ones did: what was merged can be split again, and what was split be merged with somebody else.</remarks>
internal sealed class Decisions
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, string Id)> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Article, int Actor), string> splits = [];

    /// <summary>Names, by the key under which they are compared, with whose they are.</summary>
    public IEnumerable<(string Key, string Name, string Id)> Names => names.Select(pair => (pair.Key, pair.Value.Name, Root(pair.Value.Id)));

    /// <summary>Ids of the machine, each with the one that took its place.</summary>
    public IEnumerable<(string Found, string Id)> Merges => parents.Keys.Select(id => (id, Root(id)));

    /// <summary>Single appearances that are somebody else.</summary>
    public IEnumerable<(long Article, int Actor, string Id)> Splits => splits.Select(pair => (pair.Key.Article, pair.Key.Actor, Root(pair.Value)));

    /// <summary>Who an appearance is by now.</summary>
    public string IdOf(Placed appearance) => Root(
        splits.TryGetValue((appearance.Article, appearance.Actor), out var split) ? split
        : appearance.Family != Family.Unnamed && names.TryGetValue(appearance.Key, out var named) ? named.Id
        : appearance.FoundId);

    /// <summary>Whoever is called so, in any article, is that actor.</summary>
    public void Name(string name, string id)
    {
        foreach (var family in new[] { Family.Person, Family.Body })
        {
            names[NameKey.Of(name, family)] = (name, id);
        }
    }

    /// <summary>The second takes the first one's place.</summary>
    public void Merge(Placed first, Placed second)
    {
        var (into, from) = (IdOf(first), IdOf(second));
        if (into != from)
        {
            parents[from] = into;
        }
    }

    public void Split(Placed appearance, string id) => splits[(appearance.Article, appearance.Actor)] = id;

    private string Root(string id)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            id = parent;
        }
        return id;
    }
}

/// <summary>An appearance in its place in the ledger.</summary>
/// <param name="Article">The row of its article.</param>
/// <param name="Actor">Index in the standing reading.</param>
/// <param name="Family">What it is.</param>
/// <param name="Key">See <see cref="NameKey"/>.</param>
/// <param name="FoundId">Who it is by the machine.</param>
internal sealed record Placed(long Article, int Actor, Family Family, string Key, string FoundId);
