using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells which named organisation is somebody's: <c>the mayor’s party</c> where the article speaks of <c>Castellane’s Unity and Work Party</c>.</summary>
internal static class OwnedBodies
{
    /// <summary>The party whose name ends with the noun of a description, and stands somewhere behind the same owner; null where none or several do.</summary>
    /// <param name="text">The article.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="cast">Their parties so far.</param>
    /// <param name="described">The description.</param>
    /// <param name="owners">Whose it is.</param>
    public static int? Of(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast, MentionProfile described, IReadOnlySet<int> owners)
    {
        if (owners.Count == 0 || described is not { Determination: Determination.Possessive, Number: not GrammaticalNumber.Plural } || !SaysNoMore(text, described))
        {
            return null;
        }
        var found = Enumerable.Range(0, mentions.Count)
            .Where(k => mentions[k].Mention.Form == MentionForm.Name && cast.PartyOf[k] >= 0 && EndsWith(cast.Parties[cast.PartyOf[k]], described.Head) && owners.Overlaps(OwnersBefore(text, mentions, cast, mentions[k].Mention.First)))
            .Select(k => cast.PartyOf[k]).Distinct().Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // `The mayor’s own party` and `the mayor’s former party` may be others.
    private static bool SaysNoMore(ChainText text, MentionProfile described) =>
        described.Mention.Head == described.Mention.Last && text.Form(described.Mention.Head - 1) is "'s" or "’s" or "'" or "’";

    private static bool EndsWith(Party party, string noun) => party.Name is { } name && name.EndsWith(" " + noun, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> OwnersBefore(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast, int first) =>
        first < 2 || text.Form(first - 1) is not ("'s" or "’s" or "'" or "’") ? []
        : Enumerable.Range(0, mentions.Count)
            .Where(k => mentions[k].Mention.Form == MentionForm.Name && cast.PartyOf[k] >= 0 && mentions[k].Mention.First <= first - 2 && mentions[k].Mention.Last >= first - 2)
            .Select(k => cast.PartyOf[k]);
}
