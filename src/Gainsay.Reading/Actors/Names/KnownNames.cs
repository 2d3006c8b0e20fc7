using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Names;

/// <summary>Names that the world knows: parties with several names, states, and the capitals that stand for their governments.</summary>
internal sealed class KnownNames
{
    // `is` and `us` are words; `IS` and `US` are names.
    private const int CaseCounts = 3;

    private readonly Dictionary<string, string> fileUnder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stateOfCapital = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stateOfAdjective = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);

    public KnownNames()
    {
        foreach (var row in WordList.Load("Actors/Names/known-names.tsv", 2))
        {
            var names = row[1].Split('|');
            kinds[names[0]] = row[0];
            foreach (var name in names)
            {
                fileUnder[Key(name)] = names[0];
            }
        }
        foreach (var row in WordList.Load("Actors/Names/states.tsv", 3))
        {
            kinds.TryAdd(row[0], "state");
            stateOfCapital[row[1]] = row[0];
            stateOfAdjective[row[2]] = row[0];
        }
    }

    /// <summary>The name that a party with several names is filed under; null for any other name.</summary>
    public string? FileUnder(string name) => fileUnder.GetValueOrDefault(Key(name));

    /// <summary>The state whose capital has the name, or null.</summary>
    public string? StateOfCapital(string name) => stateOfCapital.GetValueOrDefault(name);

    /// <summary>The state whose government goes by the adjective, as <c>Russian</c>, or null.</summary>
    public string? StateOfAdjective(string word) => stateOfAdjective.GetValueOrDefault(word);

    /// <summary>The kind of a party under its filing name, or null where it is not known.</summary>
    public ActorKind? KindOf(string filingName) => kinds.TryGetValue(filingName, out var kind) ? Enum.Parse<ActorKind>(kind, ignoreCase: true) : null;

    private static string Key(string name) => name.Length <= CaseCounts ? name : name.ToUpperInvariant().Replace('’', '\'');
}
