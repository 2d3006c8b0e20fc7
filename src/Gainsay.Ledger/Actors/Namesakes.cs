namespace Gainsay.Ledger.Actors;

/// <summary>Parts those who share a name into actors, by the evidence of all their articles together.</summary>
/// <remarks>
/// <para>Two known countries, or else two fields, speak against one actor. Those with the same country are one; those of whom it is not known go with
/// the ones that nearly all others are (three in four, so that one misread article does not part a president from his own), and otherwise stay apart from
/// all of them: better two actors too many than one that two people are mixed in. Where one country at most is known, the same is done by field,
/// and a known country outweighs fields: a striker who becomes the president of one country is one.</para>
/// <para>Of a name that many articles have, evidence that hardly any of them gives is a misreading ("the Mexican president told Trump") and parts nobody.</para>
/// <para>It is a function of the set of articles, so their order does not matter. An empty qualifier is the actor who has the bare name.</para>
/// </remarks>
internal static class Namesakes
{
    /// <summary>The share of those whose evidence is known from which on the rest goes with them.</summary>
    private const double Dominant = 0.75;

    /// <summary>The share of all who have the name below which evidence is taken for a misreading, and how many there must be to tell.</summary>
    private const double Rare = 0.05;
    private const int Many = 20;

    /// <summary>What tells the actor of each piece of evidence from the others of the name: a country, a field, or nothing.</summary>
    /// <param name="counts">How many articles say it.</param>
    public static IReadOnlyDictionary<Evidence, string> Part(IReadOnlyDictionary<Evidence, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var plain = Credible(counts);
        var parted = PartCredible(counts.GroupBy(pair => plain(pair.Key)).ToDictionary(same => same.Key, same => same.Sum(pair => pair.Value)));
        return counts.Keys.ToDictionary(evidence => evidence, evidence => parted[plain(evidence)]);
    }

    /// <summary>Evidence without the countries and fields that hardly any article of many gives.</summary>
    private static Func<Evidence, Evidence> Credible(IReadOnlyDictionary<Evidence, int> counts)
    {
        var all = counts.Values.Sum();
        HashSet<string> RareOf(Func<Evidence, string> aspect) => all < Many ? [] : counts.GroupBy(pair => aspect(pair.Key), StringComparer.Ordinal)
            .Where(group => group.Sum(pair => pair.Value) < Rare * all).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var (countries, fields) = (RareOf(evidence => evidence.Country), RareOf(evidence => evidence.Field));
        return evidence => new Evidence(countries.Contains(evidence.Country) ? "" : evidence.Country, fields.Contains(evidence.Field) ? "" : evidence.Field);
    }

    private static Dictionary<Evidence, string> PartCredible(Dictionary<Evidence, int> counts)
    {
        var countries = counts.Keys.Select(evidence => evidence.Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        Func<Evidence, string> aspect = countries.Count > 1 ? evidence => evidence.Country : evidence => FieldGroup(evidence, counts.Keys);
        var known = counts.Where(pair => aspect(pair.Key).Length > 0).GroupBy(pair => aspect(pair.Key), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);
        var bare = known.Where(group => group.Value >= Dominant * known.Values.Sum()).Select(group => group.Key).FirstOrDefault("");
        return counts.Keys.ToDictionary(evidence => evidence, evidence => aspect(evidence) == bare ? "" : aspect(evidence));
    }

    // Those of the one known country are one, whatever their fields, and so are those of other articles that have one of these fields.
    private static string FieldGroup(Evidence evidence, IEnumerable<Evidence> all)
    {
        var ofCountry = all.Where(other => other.Country.Length > 0 && other.Field.Length > 0).Select(other => other.Field)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var joined = evidence.Country.Length > 0 || ofCountry.Contains(evidence.Field);
        return joined && ofCountry.Count > 0 ? ofCountry[0] : evidence.Field;
    }
}
