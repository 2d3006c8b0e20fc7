using System.Globalization;
using System.Text.RegularExpressions;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>Where a plain denial points.</summary>
internal enum DenialPointer
{
    /// <summary>To what another said right before: "denied it", "called that account ‘gossip’", "“That is simply false,” she said".</summary>
    Before,

    /// <summary>To whom it names: "rejected the mayor's claim", "rejected allegations by the union that …", "said Ms. Dragan's account was false".</summary>
    Named,

    /// <summary>To a thing that another spoke of right before: "had received no such letter".</summary>
    Such,
}

/// <summary>Tells denials that say by themselves what they answer, without anything being compared.</summary>
internal static partial class PlainDenial
{
    // Words of a pointing content that calls something untrue; of a quotation that is nothing else; of an account that is called untrue.
    private const int LongestCalled = 16;
    private const int LongestQuotation = 6;
    private const int LongestAccount = 14;

    private static readonly HashSet<string> Pointing = new(["it", "this", "that", "them", "these", "those", "all", "both"], StringComparer.Ordinal);
    private static readonly HashSet<string> Reported = WordList.Load("Claims/reported-nouns.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Where a statement points as a plain denial. Null where it is none.</summary>
    public static DenialPointer? Of(LinkSide side)
    {
        var words = side.Statement.ContentWords.Trim();
        var count = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (side.Cue.IsNegated || side.IsShareOfPoll || side.Statement.Attitude is Attitude.Declines or Attitude.Asks)
        {
            return null;
        }
        var isNamed = OwnerOf(side).Length > 0;
        if (side.Cue.Rejects && !side.IsRefusal)
        {
            if (side.Pointer == PointerKind.Whole)
            {
                return isNamed ? DenialPointer.Named : DenialPointer.Before;
            }
            if (isNamed)
            {
                return DenialPointer.Named;
            }
        }
        if (IsUntrue(words) && ((NamesIt(side) && count <= LongestCalled && BeginsWithPointer(words)) || (count <= LongestAccount && CallsAccountUntrue().IsMatch(words) && BeginsWithPointer(words))))
        {
            return isNamed ? DenialPointer.Named : DenialPointer.Before;
        }
        if (CallsItUntrue(words) || (side.Statement.Form == AttributionForm.Direct && count <= LongestQuotation && Dismisses(words)))
        {
            return DenialPointer.Before;
        }
        return side.Statement.Attitude == Attitude.Denies && NoSuch().IsMatch(words) ? DenialPointer.Such : null;
    }

    /// <summary>Whether the cue says no to what it leads in: "rejected", "dismissed as a fairy tale".</summary>
    public static bool RejectsByCue(LinkSide side) =>
        !side.Cue.IsNegated && ((side.Cue.Rejects && !side.IsRefusal && (side.Statement.ContentWords.Length == 0 || BeginsWithAccount(side) || IsUntrue(side.Statement.ContentWords))) || (NamesIt(side) && IsUntrue(side.Statement.ContentWords)));

    /// <summary>Whether a statement is told by a noun, as in "a claim by Velkara that …", "the union's accusation".</summary>
    public static bool IsReportedNoun(LinkSide side) => Words(side.Statement.CueWords).Any(IsReported);

    // "Denied a claim by …", where "denied that the minister claimed …" speaks of the claiming.
    private static bool BeginsWithAccount(LinkSide side) => !side.Statement.ContentWords.StartsWith("that ", StringComparison.OrdinalIgnoreCase) && Words(side.Statement.ContentWords).Take(8).Any(IsReported);

    /// <summary>The words for whose account it is that the content speaks of: <c>the senator</c> of "the senator's attacks", <c>Ana Ruiz</c> of "a claim by Ana Ruiz that …". Empty where it tells nobody.</summary>
    public static string OwnerOf(LinkSide side)
    {
        var words = side.Statement.ContentWords.Trim();
        return Owner().Match(words) is { Success: true } owned && IsReported(owned.Groups["noun"].Value) ? owned.Groups["owner"].Value
            : By().Match(words) is { Success: true } by && IsReported(by.Groups["noun"].Value) ? by.Groups["owner"].Value
            : "";
    }

    private static bool IsReported(string noun) => noun.ToLower(CultureInfo.InvariantCulture) is var lower && (Reported.Contains(lower) || ClaimWords.Is("reported", lower));

    private static bool NamesIt(LinkSide side) => Words(side.Statement.CueWords).Any(word => ClaimWords.Is("naming", word));

    // "That", "the suggestion", "the senator's attacks": a pronoun, or a noun for what somebody said among the first words.
    private static bool BeginsWithPointer(string content)
    {
        var words = Words(content).Take(5).ToList();
        return words.Count > 0 && (Pointing.Contains(words[0]) || (words[0] is not ("a" or "an" or "no") && words.Exists(IsReported)));
    }

    private static bool IsUntrue(string content) => Dismisses(content) || NotTrue().IsMatch(content);

    private static bool Dismisses(string content) => Words(content).Any(word => ClaimWords.Is("scorn", word) || ClaimWords.Is("dismissal", word));

    private static bool CallsItUntrue(string content) => ItIs().Match(content) is { Success: true } it && (NotTrue().IsMatch(it.Value) || Dismisses(it.Groups["what"].Value));

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[“""‘']*(?:that\s+)?(?<owner>(?:[\p{L}\p{N}.-]+\s+){0,4}?[\p{L}\p{N}.-]+)(?:[’']s|s[’'])\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?<noun>\p{L}+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:that\s+)?(?:an?\s+|the\s+|those\s+|these\s+|earlier\s+|recent\s+)*(?<noun>\p{L}+)\s+(?:by|from|of)\s+(?<owner>(?:(?!that\b)[\p{L}\p{N}.’'-]+\s*){1,6})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\b(?:not|n[’']t|never)\s+(?:at all\s+|even\s+|remotely\s+)?(?:true|so|right|correct|accurate|the case|the truth|what (?:happened|he said|she said|they said|we said|I said)|how it (?:happened|was|went))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTrue();

    // One clause that says of what went before what it is: "That is simply false", "It was a lie from beginning to end".
    [GeneratedRegex(@"^[“""‘'\s]*(?:that\s+)?(?:that|this|it|they|these|those|all of (?:that|this|it)|none of (?:that|this|it))(?:\s+all)?(?:[’']s|[’']re|\s+is|\s+was|\s+are|\s+were|\s+isn[’']t|\s+wasn[’']t|\s+aren[’']t|\s+weren[’']t)\b(?<what>(?:\s+[\p{L}’'-]+){1,6})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItIs();

    [GeneratedRegex(@"\b(?:is|was|are|were|be|been|isn[’']t|wasn[’']t)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CallsAccountUntrue();

    [GeneratedRegex(@"\b(?:no|any)\s+such\s+\p{L}+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSuch();
}
