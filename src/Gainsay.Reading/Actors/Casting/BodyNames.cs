using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells by its words whether a description means a named organisation: <c>the dockers’ union</c> the Dock and Quay Workers’ Union, <c>Lathonia’s regulator</c> the Lathonian Medicines Board.</summary>
internal static class BodyNames
{
    // What an office is called by whoever does not say its name.
    private static readonly HashSet<string> Bodies = new(["regulator", "watchdog", "agency", "authority", "service", "body", "inspectorate", "office"], StringComparer.Ordinal);

    private static readonly HashSet<string> Companies = new(["inc", "ltd", "llc", "plc", "corp", "company", "group", "holdings", "biosciences", "logistics", "bank", "airlines", "industries", "technologies"], StringComparer.Ordinal);

    /// <summary>Whether the name of an organisation holds all the words that a mention describes one by, or words akin to them.</summary>
    public static bool Holds(Party party, MentionProfile mention)
    {
        if (party is not { Name: { } name, Kind: ActorKind.Organization or ActorKind.Group })
        {
            return false;
        }
        var words = name.Split(' ', '-', '’').Select(NameGroups.Fold).ToHashSet();
        var others = mention.Core.Where(word => word != mention.Head).Select(NameGroups.Fold).ToList();
        var isSuch = words.Contains(NameGroups.Fold(mention.Head)) || (others.Count > 0 && Bodies.Contains(mention.Head) && !words.Overlaps(Companies));
        return words.Count > 1 && isSuch && others.TrueForAll(word => words.Any(part => IsAkin(word, part)));
    }

    /// <summary>Whether a word of its name says that a party is a company: <c>Halcyra Biosciences</c>.</summary>
    public static bool IsCompany(Party party) => party is { Name: { } name, Kind: ActorKind.Organization } && name.Split(' ', '-').Skip(1).Select(NameGroups.Fold).Any(Companies.Contains);

    /// <summary>Whether two words are of one stem, as far as their beginnings tell: <c>election</c> and <c>Electoral</c>, <c>dockers</c> and <c>Dock</c>.</summary>
    public static bool IsAkin(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return one == other || shared >= 5 || (shared >= 4 && shared == Math.Min(one.Length, other.Length));
    }
}
