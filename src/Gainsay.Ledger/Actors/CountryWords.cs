namespace Gainsay.Ledger.Actors;

/// <summary>The countries that words name: <c>Russian</c>, <c>of Saudi Arabia</c>, <c>South Korea's</c>.</summary>
internal static class CountryWords
{
    private const int LongestName = 4;

    private static readonly Dictionary<string, string> Codes = Load();

    /// <summary>The countries named among words, with the place of each and how many words it takes; the longest name at a place counts.</summary>
    /// <param name="words">In the form of <see cref="NameKey.Words"/>.</param>
    public static IEnumerable<(string Code, int At, int Length)> In(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(LongestName, words.Count - i); length > 0; length--)
            {
                if (Codes.TryGetValue(string.Join(' ', words.Skip(i).Take(length)), out var code))
                {
                    yield return (code, i, length);
                    i += length - 1;
                    break;
                }
            }
        }
    }

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in State.All)
        {
            foreach (var name in state.Adjectives.Concat(state.Names).Append(state.Name))
            {
                codes.TryAdd(string.Join(' ', NameKey.Words(name)), state.Code);
            }
        }
        return codes;
    }
}

/// <summary>A row of <c>states.tsv</c>.</summary>
/// <param name="Code">ISO 3166, two letters.</param>
/// <param name="Wikidata">The id there.</param>
/// <param name="Name">The filing name.</param>
/// <param name="Capitals">Cities that stand for the government.</param>
/// <param name="Adjectives">What comes from it is called so.</param>
/// <param name="Names">Further names.</param>
internal sealed record State(
    string Code, string Wikidata, string Name, IReadOnlyList<string> Capitals, IReadOnlyList<string> Adjectives, IReadOnlyList<string> Names)
{
    public static IReadOnlyList<State> All { get; } = [.. NameWords.Table("states.tsv", 6)
        .Select(row => new State(row[0], row[1], row[2], Several(row[3]), Several(row[4]), Several(row[5])))];

    /// <summary>The names of a cell that holds several.</summary>
    public static IReadOnlyList<string> Several(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
