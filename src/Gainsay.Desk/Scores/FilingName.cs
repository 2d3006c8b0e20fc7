using System.Text.RegularExpressions;

namespace Gainsay.Desk.Scores;

/// <summary>Compares the names under which a party is filed, as the reference scorer of speakers does.</summary>
internal static partial class FilingName
{
    private static readonly HashSet<string> Left = new(
        [
            "the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "senator", "rep", "representative", "gov", "governor", "president", "former",
            "vice", "secretary", "sir", "gen", "general", "judge", "justice", "rev", "prof", "professor", "mayor", "u", "s", "us",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether two names mean one party: equal without case, punctuation, articles and titles; or a person's surname stands for the full
    /// name; or, of another party, at least two words are the head or the tail of the longer name.</summary>
    public static bool IsSame(string gold, string predicted, bool isPerson)
    {
        var (a, b) = (Words(gold), Words(predicted));
        if (a.SequenceEqual(b))
        {
            return true;
        }
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        var isTail = longer.Skip(longer.Count - shorter.Count).SequenceEqual(shorter);
        return isPerson
            ? shorter.Count < longer.Count && isTail
            : shorter.Count >= 2 && (isTail || longer.Take(shorter.Count).SequenceEqual(shorter));
    }

    private static List<string> Words(string name)
    {
        var all = Word().Matches(Possessive().Replace(name.ToLowerInvariant(), "")).Select(match => match.Value).ToList();
        var kept = all.Where(word => !Left.Contains(word)).ToList();
        return kept.Count > 0 ? kept : all;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"['’]s\b")]
    private static partial Regex Possessive();
}
