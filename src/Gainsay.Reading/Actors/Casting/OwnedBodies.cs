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
        if (owners.Count == 0 || described.Number == GrammaticalNumber.Plural || !SaysNoMore(text, described))
        {
            return null;
        }
        var found = Enumerable.Range(0, mentions.Count)
            .Where(k => mentions[k].Mention.Form == MentionForm.Name && cast.PartyOf[k] >= 0 && EndsWith(cast.Parties[cast.PartyOf[k]], described.Head) && owners.Overlaps(OwnersBefore(text, mentions, cast, mentions[k].Mention)))
            .Select(k => cast.PartyOf[k]).Distinct().Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // `The mayor’s own party` and `the mayor’s former party` may be others.
    private static bool SaysNoMore(ChainText text, MentionProfile described) =>
        described.Mention.Head == described.Mention.Last && text.Form(described.Mention.Head - 1) is "'s" or "’s" or "'" or "’";

    private static bool EndsWith(Party party, string noun) => party.Name is { } name && name.EndsWith(" " + noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>The parties behind whose names the name of a mention begins: <c>Castellane’s</c>, also where the mention takes it in.</summary>
    private static IEnumerable<int> OwnersBefore(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast, Mention named)
    {
        var mark = named.Head - 1;
        while (mark > 0 && mark >= named.First && !IsMark(text, mark) && (char.IsUpper(text.Form(mark)[0]) || text.Lower(mark) is "and" or "of" or "&"))
        {
            mark--;
        }
        return mark < 1 || !IsMark(text, mark) ? []
            : Enumerable.Range(0, mentions.Count)
                .Where(k => mentions[k].Mention.Form == MentionForm.Name && cast.PartyOf[k] >= 0 && mentions[k].Mention.First <= mark - 1 && mentions[k].Mention.Last >= mark - 1 && mentions[k].Mention.Head < mark)
                .Select(k => cast.PartyOf[k]);
    }

    private static bool IsMark(ChainText text, int word) => text.Lower(word) is "'s" or "'";
}
