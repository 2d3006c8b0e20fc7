using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Desk.Voices;

/// <summary>Follows "told the Meridian Post" and "the Meridian Post reported" to the statement in the Meridian Post.</summary>
/// <remarks>A credit names the outlet and not the statement: it leads to the one in each of its articles that is nearest in meaning and words, and may therefore be worded otherwise. What stands within the words of an outlet ("the Post says that two officials saw it") is credited to it too.
/// By article and not by outlet, because articles come in one by one, and any order must give the same.</remarks>
internal static class Credits
{
    // Nearness in meaning that is enough where the speaker is the same, where the one who credits names nobody ("a spokesman told the Post"), and where the outlet itself is given as the source.
    private const double OfSameSpeaker = 0.25;
    private const double OfUnnamed = 0.6;
    private const double OfOutlet = 0.45;

    // So many of the shorter one's words in common make up for what an unnamed one lacks in nearness.
    private const double OfUnnamedInWords = 0.5;
    private const double EnoughWords = 0.6;

    /// <summary>The pairs of which one is credited to the other's outlet: for each statement and article, the nearest that is no later.</summary>
    public static IEnumerable<StatementPair> Among(IEnumerable<StatementPair> pairs) => pairs
        .SelectMany(pair => new[] { (Pair: pair, Crediting: pair.Earlier, Credited: pair.Later), (Pair: pair, Crediting: pair.Later, Credited: pair.Earlier) })
        .Where(found => IsCredit(found.Pair, found.Crediting, found.Credited))
        .GroupBy(found => (found.Crediting.Key, found.Credited.Article.Id))
        .Select(same => same.OrderByDescending(found => found.Pair.Cosine + SharedWords.Share(found.Pair)).ThenBy(found => found.Pair.Name, StringComparer.Ordinal).First().Pair);

    private static bool IsCredit(StatementPair pair, Statement crediting, Statement credited)
    {
        if (credited.Article.Outlet is not { } outlet || OutletNames.AreSame(crediting.Article.Outlet ?? "", outlet) || Repetition.AreOpposite(pair)
            || IsLater(credited.Article.Published, crediting.Article.Published))
        {
            return false;
        }
        return (IsNear(pair, crediting) && crediting.Via.Any(via => OutletNames.AreSame(via, outlet)))
            || (pair.Cosine >= OfOutlet && crediting.Actors.Concat(crediting.PassedOnBy).Any(actor => OutletNames.AreSame(actor, outlet)));
    }

    private static bool IsNear(StatementPair pair, Statement crediting) => pair.SameActor ? pair.Cosine >= OfSameSpeaker
        : !crediting.Actors.Any(Speakers.IsProper) && (pair.Cosine >= OfUnnamed || (pair.Cosine >= OfUnnamedInWords && SharedWords.Share(pair) >= EnoughWords));

    // Where a time is unknown, the credit itself says which was first.
    private static bool IsLater(string? one, string? other) => one is not null && other is not null && StatementOrder.TimeOf(one) > StatementOrder.TimeOf(other);
}
