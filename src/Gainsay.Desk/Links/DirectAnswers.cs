using System.Globalization;
using System.Text.RegularExpressions;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Links;

/// <summary>Finds which statement of its article a plain denial answers: what another said right before it, or what the one whom it names says.</summary>
/// <remarks>Also of a correction: what an article says now answers what its earlier version said.</remarks>
internal static partial class DirectAnswers
{
    // Characters between what is answered and the denial; between the first of several statements of one speaker in a row and the denial.
    private const int Nearby = 400;
    private const int NearbySaid = 900;
    private const int NearbySuch = 300;

    // Characters between a denial and the claim that it leads in.
    private const int Beside = 12;

    // What the answer model must see for one of several statements of one speaker before the last of them is taken for the one that is meant.
    private const double LeastSeen = 0.3;

    // What is hardly a statement is answered by nobody.
    private const double LeastConfidence = 0.3;

    // Words of a denial beside those for the account, whose it is, and that it is untrue; with more it is only about what it shares words with.
    private const int MostBesides = 2;

    // Words of a claim; where there are fewer nothing is answered.
    private const int FewestStems = 2;

    /// <summary>Pairs of statements of which the second answers the first.</summary>
    /// <param name="statements">All of one article, each claim one statement.</param>
    /// <param name="seen">What the answer model sees in the article. Null: it was not asked.</param>
    public static IReadOnlyList<(LinkSide Answered, LinkSide Answer)> Among(IReadOnlyList<LinkSide> statements, ArticleAnswers? seen = null)
    {
        var found = new List<(LinkSide, LinkSide)>();
        foreach (var answer in statements.GroupBy(side => side.Statement.Attribution).Select(claims => claims.First()))
        {
            if (Answered(answer, statements, seen) is { } answered)
            {
                found.Add((answered, answer));
            }
        }
        return found;
    }

    private static LinkSide? Answered(LinkSide answer, IReadOnlyList<LinkSide> statements, ArticleAnswers? seen)
    {
        var others = statements.Where(side => side.Statement.Attribution != answer.Statement.Attribution && !Speakers.ShareParty(side.Statement, answer.Statement) && !SpeaksForBySource(side, answer) && !SpeaksForBySource(answer, side)).ToList();
        if (others.Where(side => EndOf(side) <= StartOf(answer)).MaxBy(EndOf) is { } before && IsEarlierVersion(before) && Gap(before, answer) <= Nearby)
        {
            return before;
        }
        if (PlainDenial.RejectsByCue(answer) && others.Where(side => CanBeAnswered(side) && PlainDenial.IsReportedNoun(side) && IsLedInBy(answer, side)).MinBy(StartOf) is { } told)
        {
            return told;
        }
        return PlainDenial.Of(answer) switch
        {
            DenialPointer.Before => LastBefore(answer, others, seen, Nearby),
            DenialPointer.Such => LastBefore(answer, others, seen, NearbySuch) is { } last && (last.Content.Stems.Contains(answer.TakenUp) || Speakers.Names(last, answer.Statement)) ? last : null,
            DenialPointer.Named => OfNamed(answer, others, statements, seen),
            _ => null,
        };
    }

    // Of what the last other speaker says in a row, what the model takes to be answered, or else the last.
    private static LinkSide? LastBefore(LinkSide answer, List<LinkSide> others, ArticleAnswers? seen, int within)
    {
        var before = others.Where(side => CanBeAnswered(side) && EndOf(side) <= StartOf(answer)).OrderByDescending(EndOf).ThenBy(side => side.Statement.Parent is not null).ThenBy(side => side.Statement.Attribution).ToList();
        // What is itself about an account, as "these charges" are, is not that account.
        if (before.Count == 0 || Gap(before[0], answer) > within || (answer.Pointer != PointerKind.None && PlainDenial.IsAboutAccount(before[0])))
        {
            return null;
        }
        var said = before.TakeWhile(side => Gap(side, answer) <= NearbySaid && Speakers.ShareParty(side.Statement, before[0].Statement)).ToList();
        return said.Select(side => (Side: side, Seen: SeenBetween(side, answer, seen)))
            .Where(one => one.Seen > 0).OrderByDescending(one => one.Seen).ThenByDescending(one => EndOf(one.Side)).Select(one => one.Side).FirstOrDefault() ?? before[0];
    }

    // What the named one says that shares most words with the denial; of several, what the model takes to be answered, or else the last before it, and if there is none the first after it.
    private static LinkSide? OfNamed(LinkSide answer, List<LinkSide> others, IReadOnlyList<LinkSide> statements, ArticleAnswers? seen)
    {
        var owner = ClaimWords.Of(PlainDenial.OwnerOf(answer));
        // "The commander's account" is that of whom the article somewhere calls the commander.
        var called = statements.Where(side => IsBy(owner, side)).SelectMany(side => side.Statement.Actors).ToHashSet(StringComparer.Ordinal);
        var isPointerAlone = answer.Pointer == PointerKind.Whole || answer.Content.Stems.Count(stem => !owner.Stems.Contains(stem) && !PlainDenial.IsOfAccount(stem)) <= MostBesides;
        return others.Where(side => CanBeAnswered(side) && (IsBy(owner, side) || side.Statement.Actors.Any(called.Contains)))
            .Select(side => (Side: side, Shared: SharedWith(side, answer, owner), IsBefore: EndOf(side) <= StartOf(answer)))
            .Where(one => one.Shared > 0 || (isPointerAlone && one.IsBefore))
            .OrderByDescending(one => one.Shared).ThenByDescending(one => SeenBetween(one.Side, answer, seen)).ThenByDescending(one => one.IsBefore).ThenBy(one => Math.Abs(StartOf(answer) - EndOf(one.Side))).Select(one => one.Side).FirstOrDefault();
    }

    // How much the model sees the one opposed to the other, 0 where that is too little to choose by.
    private static double SeenBetween(LinkSide side, LinkSide answer, ArticleAnswers? seen) =>
        seen?.Between(side.Statement.Attribution, answer.Statement.Attribution)?.Opposes is { } opposes and >= LeastSeen ? opposes : 0;

    private static bool IsBy(ClaimWords owner, LinkSide side) =>
        owner.Stems.Any(stem => !ClaimWords.SaysLittle(stem) && (side.PartyStems.Contains(stem) || side.Source.Stems.Contains(stem)));

    private static int SharedWith(LinkSide side, LinkSide answer, ClaimWords owner) =>
        LinkSide.Shared(answer, side).Count(stem => !owner.Stems.Contains(stem) && !side.PartyStems.Contains(stem));

    private static bool CanBeAnswered(LinkSide side) =>
        (side.Statement.Attitude is not (Attitude.Declines or Attitude.Asks) || side.Cue.Accuses)
        && side.Pointer != PointerKind.Whole && side.Claim.Stems.Count >= FewestStems && side.Statement.Confidence >= LeastConfidence && !side.IsShareOfPoll;

    private static bool IsEarlierVersion(LinkSide side) => EarlierVersion().IsMatch(side.Statement.SourceWords)
        || (ThisArticle().IsMatch(side.Statement.SourceWords) && Wrongly().IsMatch(side.Statement.CueWords));

    // "Pence press secretary Alyssa Farah" speaks for Pence, though the reading does not say so.
    private static bool SpeaksForBySource(LinkSide one, LinkSide other) =>
        other.Statement.Actors.Any(actor => actor.Split(' ') is [.., var last] && char.IsUpper(last[0]) && one.Source.Stems.Contains(Stem.Of(last.ToLower(CultureInfo.InvariantCulture))));

    // "Dismissed as a fairy tale a claim by Velkara that …": the claim stands among the denial's words or right behind them.
    private static bool IsLedInBy(LinkSide answer, LinkSide side) => StartOf(side) > answer.Statement.Cue.Select(span => span.Start).DefaultIfEmpty(int.MaxValue).First() && StartOf(side) - EndOf(answer) <= Beside;

    private static int Gap(LinkSide before, LinkSide answer) => StartOf(answer) - EndOf(before);

    private static int StartOf(LinkSide side) => side.Statement.Source.Concat(side.Statement.Cue).Concat(side.Statement.Content).Min(span => span.Start);

    private static int EndOf(LinkSide side) => side.Statement.Content.Max(span => span.End);

    [GeneratedRegex(@"\b(?:earlier|previous|original|first|prior) version of (?:this|the) (?:article|story|report|post|column)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EarlierVersion();

    [GeneratedRegex(@"\b(?:this|the) (?:article|story|report|post|column)\b|^an earlier version$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisArticle();

    [GeneratedRegex(@"\b(?:originally|earlier|previously|incorrectly|wrongly|mistakenly|erroneously|misstated|misidentified|misreported)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrongly();
}
