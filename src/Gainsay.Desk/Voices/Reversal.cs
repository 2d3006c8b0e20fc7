using Gainsay.Desk.Links;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Voices;

/// <summary>Tells whether a speaker takes back in one article what the same speaker said in an earlier one: nearly the same claim, with the opposite stance.</summary>
/// <remarks>The counterpart of <see cref="RepeatKind.Again"/>. Both times must be known, because only they tell which of the two was taken back.</remarks>
internal static class Reversal
{
    private const double LeastNearness = 0.6;
    private const double LeastLikeness = 0.5;

    // Of ten over 500 real articles that were less sure, read by hand, none was right.
    private const double EnoughToBeShown = 0.85;
    private const int FewestShared = 3;

    // A claim that holds both sides of a contrast has a stance to each.
    private static readonly HashSet<string> Contrasts = new(["but", "yet", "although", "though", "while", "whereas", "despite", "instead", "rather", "unless"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where nothing is taken back.</summary>
    /// <param name="pair">Any two statements.</param>
    /// <param name="claims">What the words of the two claims say.</param>
    public static DrawnLink? Of(StatementPair pair, PairScore claims)
    {
        var (earlier, later) = (pair.Earlier, pair.Later);
        return !pair.SameArticle && pair.SameActor && PairFeatures.IsOpposite(pair) && IsPlain(pair.EarlierSide) && IsPlain(pair.LaterSide) && IsBefore(earlier.Article.Published, later.Article.Published)
            && pair.Cosine >= LeastNearness && claims.Agrees > claims.Contradicts && AreOneClaim(pair)
            ? new DrawnLink(later.Key, earlier.Key, Relation.Reverses, Math.Round(claims.Agrees * pair.Cosine, 3), claims.Agrees * pair.Cosine >= EnoughToBeShown, DrawnReason.Of(pair, Relation.Reverses))
            : null;
    }

    // "Not one of them has fallen ill", "opposes both", "is not written yet, but will be soon": what such claims are for, their stance alone does not tell.
    private static bool IsPlain(LinkSide side) =>
        !side.Claim.IsNegated && !side.Claim.Dislikes && !side.Claim.Rejects && !side.Statement.Text.Split(' ').Any(word => Contrasts.Contains(word.TrimEnd(',', ';', '.')));

    // The speaker's own name, which stands in both for "I" and "he", says nothing of the matter.
    private static bool AreOneClaim(StatementPair pair)
    {
        var own = pair.Earlier.Actors.Concat(pair.Later.Actors).SelectMany(actor => ClaimWords.Of(actor).Stems).ToHashSet(StringComparer.Ordinal);
        var (before, after) = (pair.EarlierSide.Claim.Stems.Except(own).ToHashSet(StringComparer.Ordinal), pair.LaterSide.Claim.Stems.Except(own).ToHashSet(StringComparer.Ordinal));
        var shared = before.Count(after.Contains);
        return shared >= FewestShared && shared >= LeastLikeness * (before.Count + after.Count - shared);
    }

    private static bool IsBefore(string? one, string? other) => one is not null && other is not null && StatementOrder.TimeOf(one) < StatementOrder.TimeOf(other);
}
