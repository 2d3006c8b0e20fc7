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
    // Words of a content that calls untrue what it points to; of a quotation's first sentence that says nothing else.
    private const int LongestCalled = 16;
    private const int LongestQuotation = 6;

    // Words behind which the noun of a pointing phrase no longer stands; between that noun and its verb.
    private const int LongestPhrase = 4;
    private const int LongestOfAccount = 8;

    private static readonly HashSet<string> Pronouns = new(["it", "this", "that"], StringComparer.Ordinal);
    private static readonly HashSet<string> Determiners = new(["the", "this", "that", "these", "those", "such", "his", "her", "its", "their", "any", "all"], StringComparer.Ordinal);
    private static readonly HashSet<string> Reported = WordList.Load("Claims/reported-nouns.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Accounting = [.. Reported.Select(Stem.Of), .. ClaimWords.StemsOf("reported"), .. ClaimWords.StemsOf("dismissal"), .. ClaimWords.StemsOf("scorn")];

    /// <summary>Whether a stem is of a word for an account or of one that calls it untrue: it says nothing of what the account says.</summary>
    public static bool IsOfAccount(string stem) => Accounting.Contains(stem);

    /// <summary>Where a statement points as a plain denial. Null where it is none.</summary>
    public static DenialPointer? Of(LinkSide side)
    {
        var content = side.Statement.ContentWords.Trim();
        var words = Words(content);
        if (words.Count == 0 || side.Cue.IsNegated || IsInfinitive(side) || side.IsShareOfPoll || side.Statement.Attitude is Attitude.Declines or Attitude.Asks or Attitude.Intends)
        {
            return null;
        }
        var pointsBy = OwnerOf(side).Length > 0 ? DenialPointer.Named : DenialPointer.Before;
        var isPointer = Pronouns.Contains(words[0]) || IsPhraseOfAccount(words);
        if (side.Cue.Rejects && !side.IsRefusal && (pointsBy == DenialPointer.Named || (isPointer && side.Pointer == PointerKind.Whole)))
        {
            return pointsBy;
        }
        if (NamesIt(side) && isPointer && words.Count <= LongestCalled && words.Exists(Dismisses))
        {
            return pointsBy;
        }
        var clause = words[0] == "that" && words.Count > 1 && !ClaimWords.Is("copula", words[1]) ? words[1..] : words;
        return CallsItUntrue(clause) || (side.Statement.Form == AttributionForm.Direct && IsExclamation(content)) ? DenialPointer.Before
            : CallsAccountUntrue(clause) ? pointsBy
            : side.Statement.Attitude == Attitude.Denies && NoSuch().IsMatch(content) ? DenialPointer.Such
            : null;
    }

    /// <summary>The words for whose account it is that the content speaks of: <c>the senator</c> of "the senator's attacks", <c>Ana Ruiz</c> of "a claim by Ana Ruiz that …". Empty where it tells nobody.</summary>
    public static string OwnerOf(LinkSide side)
    {
        var content = side.Statement.ContentWords.Trim();
        return new[] { Owner().Match(content), By().Match(content), Bearing().Match(content) }
            .Where(match => match.Success && Words(match.Groups["account"].Value).Exists(IsReported)).Select(match => match.Groups["owner"].Value).FirstOrDefault() ?? "";
    }

    /// <summary>Whether the cue says no to what it leads in: "rejected", "dismissed as a fairy tale".</summary>
    public static bool RejectsByCue(LinkSide side)
    {
        var words = Words(side.Statement.ContentWords);
        return !side.Cue.IsNegated && !IsInfinitive(side) && side.Statement.Attitude is not (Attitude.Declines or Attitude.Asks or Attitude.Intends)
            && ((side.Cue.Rejects && !side.IsRefusal && words.Count > 0 && words[0] != "that" && words.Take(2 * LongestPhrase).Any(IsReported)) || ((NamesIt(side) || side.Cue.Rejects) && IsUntrue(words)));
    }

    /// <summary>Whether a statement is told by a noun, as in "a claim by Velkara that …", "the union's accusation".</summary>
    public static bool IsReportedNoun(LinkSide side) => Words(side.Statement.CueWords).Exists(IsReported);

    /// <summary>Whether a statement is itself about an account of somebody else: "these charges are serious", "found the allegations disturbing".</summary>
    public static bool IsAboutAccount(LinkSide side)
    {
        var words = Words(side.Statement.ContentWords);
        return Enumerable.Range(0, words.Count).Any(i => words[i] is "the" or "this" or "these" or "those" && words.Skip(i + 1).Take(2).Any(Reported.Contains));
    }

    /// <summary>Whether a statement begins with words for an account of somebody: "the demand", "these assurances".</summary>
    public static bool PointsToAccount(LinkSide side) => IsPhraseOfAccount(Words(side.Statement.ContentWords));

    private static bool IsReported(string noun) => Reported.Contains(noun) || ClaimWords.Is("reported", noun);

    // Whoever is asked "to reject it" has not done so.
    private static bool IsInfinitive(LinkSide side) => side.Statement.CueWords.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    private static bool NamesIt(LinkSide side) => Words(side.Statement.CueWords).Exists(word => ClaimWords.Is("naming", word));

    // "The suggestion", "that baseless account", "the senator's attacks": words that point and, among the next few, a noun for what somebody said.
    private static bool IsPhraseOfAccount(List<string> words) => NounOfAccount(words) >= 0;

    private static int NounOfAccount(List<string> words)
    {
        var noun = words.FindIndex(0, Math.Min(LongestPhrase + 1, words.Count), IsReported);
        return noun > 0 && (Determiners.Contains(words[0]) || words.Take(noun).Any(word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal))) ? noun : -1;
    }

    private static bool Dismisses(string word) => ClaimWords.Is("scorn", word) || ClaimWords.Is("dismissal", word);

    // "That is simply false", "it's a lie", "this isn't true".
    private static bool CallsItUntrue(List<string> words) =>
        words.Count > 1 && (words[0] is "it's" or "that's" ? IsUntrue(words[1..]) : Pronouns.Contains(words[0]) && ClaimWords.Is("copula", words[1]) && IsUntrueBehind(words, 1));

    // "Ms. Dragan's account was false", "the report of a deal is not true".
    private static bool CallsAccountUntrue(List<string> words)
    {
        var noun = NounOfAccount(words);
        var copula = noun < 0 ? -1 : words.FindIndex(noun + 1, Math.Min(LongestOfAccount, words.Count - noun - 1), word => ClaimWords.Is("copula", word));
        return copula > 0 && IsUntrueBehind(words, copula);
    }

    private static bool IsUntrueBehind(List<string> words, int copula) =>
        words[copula].EndsWith("n't", StringComparison.Ordinal) ? IsTrue(words[(copula + 1)..]) : IsUntrue(words[(copula + 1)..]);

    // "Absolute rubbish", "A bedtime story. Next question.": nothing else in its first sentence.
    private static bool IsExclamation(string content) => Words(FirstSentence().Match(content).Value) is { Count: > 0 and <= LongestQuotation } words && IsUntrue(words);

    // "Simply false", "a pack of lies", "not true": nothing but words that strengthen stands before it.
    private static bool IsUntrue(List<string> words)
    {
        var first = words.FindIndex(word => !Strengthens(word));
        return first >= 0 && (Dismisses(words[first]) || words[first] == "wrong" || (words[first] is "not" or "never" && IsTrue(words[(first + 1)..])));
    }

    private static bool IsTrue(List<string> words)
    {
        var first = words.FindIndex(word => !Strengthens(word));
        return first >= 0 && (words[first] is "true" or "so" or "right" or "correct" or "accurate" or "case" or "truth" || (words[first] == "what" && words.Skip(first + 1).Take(2).Any(word => word is "happened" or "said")));
    }

    private static bool Strengthens(string word) => ClaimWords.Is("strengthening", word) || word.EndsWith("ly", StringComparison.Ordinal);

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture).Replace('’', '\''))];

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*(?:(?<=s)[’'](?!\p{L}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[“""‘']*(?:that\s+)?(?<owner>(?:[\p{L}\p{N}.-]+\s+){0,4}?[\p{L}\p{N}.-]+)(?:[’']s|s[’'])\s+(?<account>(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{L}+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:that\s+)?(?:an?\s+|the\s+|those\s+|these\s+|earlier\s+|recent\s+)*(?<account>\p{L}+)\s+(?:by|from|of)\s+(?<owner>(?:(?!that\b)[\p{L}\p{N}.’'-]+\s*){1,6})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    // "The Meridian Post report".
    [GeneratedRegex(@"^(?:the|that|this)\s+(?<owner>(?:\p{Lu}[\p{L}\p{N}.-]*\s+)+)(?<account>(?:\p{Ll}[\p{L}-]*\s+)?\p{L}+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bearing();

    [GeneratedRegex(@"^[^.!?]*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstSentence();

    [GeneratedRegex(@"\b(?:no|any)\s+such\s+\p{L}+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSuch();
}
