using Gainsay.Desk.Links;
using Gainsay.Ledger;

namespace Gainsay.Desk.Voices;

/// <summary>What two claims have in common beside the names of those who say them: these stand in both for "I" and "he", and tell nothing of the matter.</summary>
internal static class SharedWords
{
    /// <summary>Whether both have a word that is no name: "the Supreme Court should hear it" and "the Supreme Court erred" have none.</summary>
    public static bool HasPlain(StatementPair pair) => Words(pair) is var (one, other)
        && one.Any(word => other.Contains(word) && !NameStems(pair.EarlierSide).Contains(word) && !NameStems(pair.LaterSide).Contains(word));

    /// <summary>How many stems and numbers both have.</summary>
    public static int Count(StatementPair pair) => Words(pair) is var (one, other) ? one.Count(other.Contains) : 0;

    /// <summary>Of the shorter claim's, how many both have: 0 to 1.</summary>
    public static double Share(StatementPair pair) => Words(pair) is var (one, other) ? one.Count(other.Contains) / (double)Math.Max(1, Math.Min(one.Count, other.Count)) : 0;

    private static (HashSet<string> Earlier, HashSet<string> Later) Words(StatementPair pair)
    {
        var own = NamesOf(pair.Earlier).Concat(NamesOf(pair.Later)).SelectMany(name => ClaimWords.Of(name).Stems).ToHashSet(StringComparer.Ordinal);
        return (Without(own, pair.EarlierSide), Without(own, pair.LaterSide));
    }

    private static HashSet<string> NameStems(LinkSide side) => side.Claim.Names.Select(Stem.Of).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Statement statement) => statement.Actors.Concat(statement.SpeaksFor).Concat(statement.PassedOnBy);

    private static HashSet<string> Without(HashSet<string> own, LinkSide side) => side.Claim.Stems.Where(stem => !own.Contains(stem)).Concat(side.Claim.Numbers).ToHashSet(StringComparer.Ordinal);
}
