using System.Text.RegularExpressions;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Links;

/// <summary>What a link must have beside its confidence to be shown unasked; without it the link stays possible.</summary>
/// <remarks>The kinds of wrong links that came up most when the most confident ones over real news were read by hand (<c>docs/accuracy.md</c>).</remarks>
internal static partial class Showing
{
    // Two that agree have that many words in common beside the names of those who speak.
    private const int FewestShared = 2;

    // So long after, two that share less speak of two things more often than of one.
    private const int FewestSharedLongAfter = 3;
    private const int DaysLongAfter = 540;

    // Two who say the same in the same words are one who is quoted twice, under another name or a wrong one, more often than two who agree.
    private const double SameWords = 0.6;
    private const int FewestWords = 5;

    // Nobody in particular; in its own article `one` may be one of two officials, but whoever is asked is nobody anywhere.
    private static readonly HashSet<string> Nobody = new(["you", "i", "we", "they", "it", "he", "she", "some", "others", "many", "one"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NobodyAnywhere = new(["you"], StringComparer.OrdinalIgnoreCase);

    public static bool Allows(PairClass found, StatementPair pair) =>
        IsSomebody(pair.EarlierSide, pair.SameArticle) && IsSomebody(pair.LaterSide, pair.SameArticle)
        && (found != PairClass.Opposes || !KnowsNothing(pair))
        && ((found == PairClass.Opposes && (pair.IsToldByWords || (Quarrel.IsPartOf(pair) && !IsOfAnother(pair.EarlierSide) && !IsOfAnother(pair.LaterSide)))) || IsShownByWords(found, pair));

    // "Was not aware that documents were handed over" denies only that he knew, which nobody said.
    private static bool KnowsNothing(StatementPair pair) => Unaware().IsMatch(pair.Later.ContentWords) && !Knowing().IsMatch(pair.Earlier.ContentWords);

    [GeneratedRegex(@"^[“""'‘]*(?:that\s+)?\w+\s+(?:(?:was|were|is|are|am|had been)\s+(?:not\s+aware|unaware|not\s+familiar)|(?:has|have|had)\s+no\s+knowledge)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unaware();

    [GeneratedRegex(@"\b(?:knew|known|knows?|knowing|aware|told|informed|warned|briefed|seen|saw|signed|approved)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Knowing();

    private static bool IsShownByWords(PairClass found, StatementPair pair) =>
        !pair.EarlierSide.IsRefusal && !pair.LaterSide.IsRefusal && !IsOfAnother(pair.EarlierSide) && !IsOfAnother(pair.LaterSide)
        && (pair.SameArticle ? IsAnswerOrClause(pair) && (found != PairClass.Opposes || DeniesAssertion(pair)) : pair.EarlierSide.IsClause && pair.LaterSide.IsClause && !IsLongAfter(pair))
        && (found != PairClass.Agrees || (Shared(pair) >= FewestShared && !IsOneQuotation(pair)));

    /// <summary>Whether what a statement denies may be what another article's said: its cue says no.</summary>
    /// <remarks>A negation in the words themselves ("delegates cannot be bound") denies something, but seldom what another article said.</remarks>
    public static bool IsDenial(StatementPair pair) => pair.SameArticle || pair.LaterSide.Cue.Rejects;

    /// <summary>Whether one denies what the other asserts.</summary>
    /// <remarks>Read by hand, 33 of 45 of such links within an article were right, 18 of 38 of the others: two who deny are on one side, and a plan and a demand seldom stand against what is said beside them. Who overturns a rule denies nothing that is said of it.</remarks>
    private static bool DeniesAssertion(StatementPair pair) =>
        pair.Later.Attitude == Attitude.Denies && !pair.LaterSide.Cue.RejectsDeeds && !DisputesAnother(pair) && (pair.Earlier.Attitude == Attitude.Asserts || DisputesDenial(pair));

    /// <summary>Whether two statements of one article are of one matter by their words, the later one points to what was said, or the earlier one is a charge.</summary>
    /// <remarks>Read by hand, 18 of 26 links that only models told were right where that is so, 2 of 12 where it is not.</remarks>
    public static bool HaveMatterInCommon(StatementPair pair) => pair.EarlierSide.Cue.Accuses
        || (pair.LaterSide.Content.Names.Count == 0 && (pair.LaterSide.Pointer == PointerKind.Whole || PlainDenial.PointsToAccount(pair.LaterSide)))
        || LinkSide.Shared(pair.EarlierSide, pair.LaterSide).Count() >= FewestShared;

    // "Disputed that", of somebody who said that nothing was found; whose cue says no himself puts nothing forward.
    private static bool DisputesDenial(StatementPair pair) => pair.Earlier.Attitude == Attitude.Denies && !pair.EarlierSide.Cue.Rejects && pair.LaterSide.Cue.Rejects;

    // "The memo contradicts Ana Ruiz" answers what Ana Ruiz says.
    private static bool DisputesAnother(StatementPair pair) => BareName().IsMatch(pair.Later.ContentWords) && !pair.LaterNamesEarlier;

    [GeneratedRegex(@"^(?:the\s[^,]+,\s)?(?:\p{Lu}\w*\.?\s)+\p{Lu}[\w’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BareName();

    // "Denied the allegations" answers what was said before; "evidence of racism" says nothing of it.
    private static bool IsAnswerOrClause(StatementPair pair) => pair.LaterSide.Pointer != PointerKind.None || pair.LaterSide.Cue.Rejects || (pair.EarlierSide.IsClause && pair.LaterSide.IsClause);

    /// <summary>Whether a statement only speaks of what another one claims: "a claim by an aide that …", "wanted the allegations looked into".</summary>
    private static bool IsOfAnother(LinkSide side) => AnothersClaim().IsMatch(side.Statement.ContentWords) || WantsInquiry().IsMatch(side.Statement.ContentWords);

    [GeneratedRegex(@"^(?:an?|the|that|those|these|earlier|\s)*\b(?:claim|allegation|accusation|assertion|charge|report|suggestion)s?\s+(?:by|from)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnothersClaim();

    [GeneratedRegex(@"\bwant(?:s|ed)?\b.*\b(?:investigated|looked into|examined|probed|cleared up)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex WantsInquiry();

    private static bool IsLongAfter(StatementPair pair) =>
        Math.Abs(pair.Later.Article.Day.DayNumber - pair.Earlier.Article.Day.DayNumber) > DaysLongAfter && Shared(pair) < FewestSharedLongAfter;

    private static bool IsSomebody(LinkSide side, bool inOneArticle) => side.Statement.Actors.Any(actor => !(inOneArticle ? NobodyAnywhere : Nobody).Contains(actor));

    private static bool IsOneQuotation(StatementPair pair) =>
        Math.Min(pair.EarlierSide.ClaimShingles.Words, pair.LaterSide.ClaimShingles.Words) >= FewestWords && pair.EarlierSide.ClaimShingles.In(pair.LaterSide.ClaimShingles) >= SameWords;

    private static int Shared(StatementPair pair) => pair.EarlierSide.Claim.Stems
        .Count(stem => pair.LaterSide.Claim.Stems.Contains(stem) && !pair.EarlierSide.PartyStems.Contains(stem) && !pair.LaterSide.PartyStems.Contains(stem));
}
