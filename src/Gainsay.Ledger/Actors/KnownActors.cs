using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Actors;

/// <summary>A party that the news knows by several names.</summary>
/// <param name="Name">The filing name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">The code of the state that it is, or is of; empty where it is of none.</param>
/// <param name="Wikidata">The id there; null where it is not known.</param>
/// <param name="Names">All names, the filing name first.</param>
public sealed record KnownActor(string Name, ActorKind Kind, string Country, string? Wikidata, IReadOnlyList<string> Names);

/// <summary>The parties of <c>states.tsv</c> and <c>known-actors.tsv</c> by their names.</summary>
internal static class KnownActors
{
    private static readonly Dictionary<string, List<Entry>> ByKey = Load();

    private static readonly Dictionary<string, KnownActor> ById = ByKey.Values.SelectMany(entries => entries.Select(entry => entry.Known)).Distinct()
        .ToDictionary(known => ActorId.Of(Family.Body, NameKey.Of(known.Name, Family.Body)), StringComparer.Ordinal);

    /// <summary>The known party that a name in an article means. Null for none.</summary>
    /// <param name="name">As the article has it: of an abbreviation, letter case counts (<c>ICE</c>, not <c>Ice</c>).</param>
    /// <param name="kind">What the article takes it for. A state whose name is a person's too is not meant by a person's.</param>
    /// <param name="country">What else the article says of its country; empty for nothing. Another country than the known party's speaks against it.</param>
    public static KnownActor? Find(string name, ActorKind kind, string country)
    {
        var key = NameKey.Of(name, Family.Body);
        return ByKey.GetValueOrDefault(key)?
            .Find(entry => Fits(entry, name, key, kind) && (country.Length == 0 || entry.Known.Country.Length == 0 || entry.Known.Country == country))?.Known;
    }

    /// <summary>The known party that has this ledger-wide id. Null for none.</summary>
    public static KnownActor? WithId(string id) => ById.GetValueOrDefault(id);

    private static bool Fits(Entry entry, string name, string key, ActorKind kind) =>
        kind is not (ActorKind.Unnamed or ActorKind.Document)
        && name.Any(c => char.IsUpper(c) || char.IsDigit(c))
        && !(kind == ActorKind.Person && NameWords.Is("person", key))
        && (!IsAbbreviation(entry.Name) || Undotted(entry.Name) == Undotted(name));

    private static string Undotted(string name) =>
        (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name).Replace(".", "", StringComparison.Ordinal).Trim();

    private static bool IsAbbreviation(string name) => name.Length <= 6 && name.All(c => char.IsUpper(c) || c == '.');

    private static Dictionary<string, List<Entry>> Load()
    {
        var states = State.All.Select(state => new KnownActor(
            state.Name, ActorKind.State, state.Code, state.Wikidata, [state.Name, .. state.Names, .. state.Capitals]));
        var others = NameWords.Table("known-actors.tsv", 5).Select(row => new KnownActor(
            row[3], Enum.Parse<ActorKind>(row[1], ignoreCase: true), row[2] == "-" ? "" : row[2], row[0] == "-" ? null : row[0], [row[3], .. State.Several(row[4])]));
        var byKey = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var known in states.Concat(others))
        {
            foreach (var name in known.Names)
            {
                var key = NameKey.Of(name, Family.Body);
                if (!byKey.TryGetValue(key, out var entries))
                {
                    byKey[key] = entries = [];
                }
                entries.Add(new Entry(name, known));
            }
        }
        return byKey;
    }

    private sealed record Entry(string Name, KnownActor Known);
}
