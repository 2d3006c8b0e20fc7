namespace Gainsay.Desk.Links;

/// <summary>What a link must have beside its confidence to be shown unasked; without it the link stays possible.</summary>
/// <remarks>The kinds of wrong links that came up most when the most confident ones over real news were read by hand (<c>docs/accuracy.md</c>).</remarks>
internal static class Showing
{
    // Two that agree have that many words in common beside the names of those who speak.
    private const int FewestShared = 2;

    // Two who say the same in the same words are one who is quoted twice, under another name or a wrong one, more often than two who agree.
    private const double SameWords = 0.6;
    private const int FewestWords = 5;

    // Nobody in particular; in its own article `one` may be one of two officials, but whoever is asked is nobody anywhere.
    private static readonly HashSet<string> Nobody = new(["you", "i", "we", "they", "it", "he", "she", "some", "others", "many", "one"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NobodyAnywhere = new(["you"], StringComparer.OrdinalIgnoreCase);

    public static bool Allows(PairClass found, StatementPair pair) =>
        IsSomebody(pair.EarlierSide, pair.SameArticle) && IsSomebody(pair.LaterSide, pair.SameArticle)
        && !pair.EarlierSide.IsRefusal && !pair.LaterSide.IsRefusal
        && (pair.SameArticle || (pair.EarlierSide.IsClause && pair.LaterSide.IsClause))
        && (found != PairClass.Agrees || (Shared(pair) >= FewestShared && !IsOneQuotation(pair)));

    private static bool IsSomebody(LinkSide side, bool inOneArticle) => side.Statement.Actors.Any(actor => !(inOneArticle ? NobodyAnywhere : Nobody).Contains(actor));

    private static bool IsOneQuotation(StatementPair pair) =>
        Math.Min(pair.EarlierSide.ClaimShingles.Words, pair.LaterSide.ClaimShingles.Words) >= FewestWords && pair.EarlierSide.ClaimShingles.In(pair.LaterSide.ClaimShingles) >= SameWords;

    private static int Shared(StatementPair pair) => pair.EarlierSide.Claim.Stems
        .Count(stem => pair.LaterSide.Claim.Stems.Contains(stem) && !pair.EarlierSide.PartyStems.Contains(stem) && !pair.LaterSide.PartyStems.Contains(stem));
}
