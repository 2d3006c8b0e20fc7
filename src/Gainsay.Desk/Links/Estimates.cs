using System.Text.RegularExpressions;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Links;

/// <summary>Tells two speakers who give two figures of one thing: "8,000 dead fish", "put the number of dead fish at 2,500".</summary>
/// <remarks>One of the two must be an estimate by its words: elsewhere two numbers beside the same noun are as often of two things (people who marched and people who were arrested).</remarks>
internal static partial class Estimates
{
    // Telling words that both share beside the figures; numbers of the one that is no estimate, for with more it is not clear which of them is meant.
    private const int FewestShared = 2;
    private const int MostNumbers = 2;

    /// <summary>Whether two statements of one article give different figures of one thing.</summary>
    public static bool Differ(StatementPair pair) => pair.SameArticle && !pair.SameParty && (Differ(pair.EarlierSide, pair.LaterSide) || Differ(pair.LaterSide, pair.EarlierSide));

    private static bool Differ(LinkSide estimate, LinkSide other) =>
        Estimate().Match(estimate.Statement.ContentWords) is { Success: true } found && IsFigure(other)
        && !other.Content.Numbers.Select(Plain).Contains(Plain(found.Groups["figure"].Value))
        && LinkSide.Shared(estimate, other).Count(stem => !other.PartyStems.Contains(stem) && !estimate.PartyStems.Contains(stem)) >= FewestShared;

    private static bool IsFigure(LinkSide side) =>
        side.Content.Numbers.Count is > 0 and <= MostNumbers && side.Statement.Attitude is not (Attitude.Intends or Attitude.Asks or Attitude.Declines) && !side.IsShareOfPoll;

    private static string Plain(string figure) => figure.Replace(",", "", StringComparison.Ordinal);

    // "The number on duty that night at about 29".
    [GeneratedRegex(@"^(?:[\p{L}’'-]+\s+){0,3}(?:number|figure|toll|total|count|tally|turnout|crowd|size|strength|cost|damage|loss(?:es)?|value|price|bill)\b.*\bat\s+(?:about|around|nearly|almost|roughly|some|over|under|more\s+than|less\s+than|fewer\s+than|at\s+least|up\s+to|only|just|[£$€])?\s*[£$€]?(?<figure>\d[\d,]*(?:\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Estimate();
}
