using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Knows what a ministry or a department is for: <c>the foreign ministry</c> is not the Ministry of Agriculture.</summary>
internal static class PublicOffices
{
    private static readonly HashSet<string> Offices = new(["ministry", "department", "secretariat"], StringComparer.Ordinal);

    // What a state has an office for; words that mean the same stand together.
    private static readonly Dictionary<string, string> Fields = new[]
    {
        "foreign|diplomatic", "interior|home", "defence|defense|war", "health", "finance|treasury|economy|economic", "justice", "education|schools", "energy|power", "transport|transportation|roads|ports",
        "labour|labor|employment", "trade|commerce", "agriculture|farming|fisheries", "environment|environmental", "culture", "water", "tourism", "housing", "science", "sport|sports", "planning", "fire", "police",
    }.SelectMany(row => row.Split('|').Select(word => (word, row))).ToDictionary(pair => pair.word, pair => pair.row, StringComparer.Ordinal);

    /// <summary>What the office is for that a mention describes; nothing where it describes none, or does not say.</summary>
    public static HashSet<string> FieldsOf(MentionProfile mention) => Offices.Contains(mention.Head) ? Known(mention.Core) : [];

    /// <summary>What the office of a name is for.</summary>
    public static HashSet<string> FieldsIn(string? name)
    {
        var words = name?.ToLowerInvariant().Split(' ', '-') ?? [];
        return words.Any(Offices.Contains) ? Known(words) : [];
    }

    private static HashSet<string> Known(IEnumerable<string> words) => [.. words.Select(word => Fields.GetValueOrDefault(word)).OfType<string>()];
}
